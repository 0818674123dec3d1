using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ConnectionPortsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: :1885 => :1883", "chart/templates/mmc.yaml:10:54 connection broker1 (and 5 more) asks a broker for 1883; expected is 1885")]
    [InlineData("vendor", "chart/templates/mmc.yaml: local:1883 => local:1888", "chart/templates/mmc.yaml:16:48 connection ha asks Service/ha for 1888, which is none of its ports; expected is one of 1883")]
    [InlineData("vendor", "chart/templates/mmc.yaml: mqtt://ha. => mqtt://haproxy.", "chart/templates/mmc.yaml:16:48 connection ha leads to the Service haproxy, which there is none of")]
    public void Connections_are_to_open_ports(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ConnectionPorts>(cluster, edit, expected);
}
