using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ClusterPortsTests
{
    [Theory]
    [InlineData("vendor", "INSTALL.md: | 7000 | 2 | => | 7001 | 2 |", "INSTALL.md:18:75 the table has 7001 as the port between brokers, and they use 7000")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: containerPort: 7000 => containerPort: 7001", "chart/templates/mosquitto.yaml:86:30 StatefulSet/mosquitto has 7001")]
    [InlineData("multinode", "chart/files/topology.json: \"clusterPort\": 7000 => \"clusterPort\": 7700", "chart/files/topology.json:10:18 topology.json has 7700")]
    public void The_port_between_brokers_is_7000(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ClusterPorts>(cluster, edit, expected);
}
