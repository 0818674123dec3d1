using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DistinctNodePortsTests
{
    [Theory]
    [InlineData("haproxy: {nodePort: 30000}\nmanagementCenter: {nodePort: 32767}")]
    [InlineData("haproxy: {nodePort: 31021}", "1:21 haproxy.nodePort and managementCenter.nodePort are both 31021")]
    [InlineData("managementCenter: {nodePort: 31028}", "1:30 haproxy.nodePort and managementCenter.nodePort are both 31028")]
    [InlineData("broker: {listeners: [{port: 1883}, {port: 8883, nodePort: 31028}]}", "1:59 haproxy.nodePort and broker.listeners[1].nodePort are both 31028")]
    [InlineData("broker: {listeners: [{port: 1883, nodePort: 31021}]}", "1:45 broker.listeners[0].nodePort and managementCenter.nodePort are both 31021")]
    [InlineData("broker: {listeners: [{port: 8883, nodePort: 31028}]}")]
    public void The_two_ports_differ_also_from_a_default(string yaml, params string[] expected) =>
        Judged.By<DistinctNodePorts>(yaml, expected);
}
