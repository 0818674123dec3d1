using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HighAvailabilityConfTests
{
    [Theory]
    [InlineData("vendor", "chart/files/mosquitto.conf: global_plugin => # global_plugin", "chart/files/mosquitto.conf:2:1 mosquitto.conf loads no global_plugin")]
    [InlineData("vendor", "chart/files/mosquitto.conf: enable_control_api true => enable_control_api false", "chart/files/mosquitto.conf:2:20 the control API is closed")]
    [InlineData("vendor", "chart/files/mosquitto.conf: admin_listener true => admin_listener false", "chart/files/mosquitto.conf:5:1 no listener is the admin listener")]
    public void A_broker_is_a_member(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<HighAvailabilityConf>(cluster, edit, expected);
}
