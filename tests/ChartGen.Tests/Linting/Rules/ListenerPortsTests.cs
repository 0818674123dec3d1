using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ListenerPortsTests
{
    [Theory]
    [InlineData("vendor", "chart/files/mosquitto.conf: listener 1885 => listener 1887\nlistener 1885", "chart/files/mosquitto.conf:5:10 the listener on 1887 is no port of the container of StatefulSet/mosquitto")]
    public void Each_listener_is_a_port(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ListenerPorts>(cluster, edit, expected);
}
