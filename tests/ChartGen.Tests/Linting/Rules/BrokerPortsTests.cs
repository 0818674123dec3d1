using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BrokerPortsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/haproxy.yaml: :1883 check => :1884 check", "chart/templates/haproxy.yaml:30:19 server m1 has the port 1884, which mosquitto.conf does not open; expected is one of 1883, 1885")]
    [InlineData("vendor", "chart/templates/haproxy.yaml: :1883 check => :1885 check", "chart/templates/haproxy.yaml:30:19 server m1 leads clients to 1885, the port for administration")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: containerPort: 1883 => containerPort: 1884", "chart/templates/mosquitto.yaml:82:30 a container of StatefulSet/mosquitto has the port 1884")]
    [InlineData("vendor", "chart/files/mosquitto.conf: listener 1883 => listener 1884", "chart/files/mosquitto.conf:4:10 the listener opens 1884, which nothing asks for, and server m1 and a container of StatefulSet/mosquitto and Service/mosquitto ask for 1883; expected is 1883")]
    [InlineData("vendor", "chart/files/mosquitto.conf: listener 1885 => listener 1886", "chart/files/mosquitto.conf:5:10 the listener opens 1886")]
    public void Brokers_are_asked_for_ports_that_they_open(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<BrokerPorts>(cluster, edit, expected);
}
