using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FixedNodePortsTests
{
    [Theory]
    [InlineData("vendor", "")]
    [InlineData("multinode", "")]
    [InlineData("vendor", "chart/templates/haproxy.yaml:       nodePort: 31028\n => ", "chart/templates/haproxy.yaml:86:13 port 1883 of Service/ha gets another NodePort")]
    [InlineData("multinode", "chart/files/topology.json: \"name\": \"mqtt\" => \"name\": \"mqttx\"", "port 1883 of Service/ha")]
    public void A_NodePort_is_fixed(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<FixedNodePorts>(cluster, edit, expected);
}
