using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AdminListenerPortTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("multinode", "chart/files/mosquitto.conf: listener 1885\nadmin_listener true => listener 1885 ;; chart/files/mosquitto.conf: listener 1883 => listener 1883\nadmin_listener true", "chart/files/mosquitto.conf:11:1 listener 1883")]
    public void Clients_are_not_led_to_the_admin_listener(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<AdminListenerPort>(cluster, edit, expected);
}
