using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DocumentedNodePortTests
{
    [Theory]
    [InlineData("haproxy: {nodePort: 31111}")]
    [InlineData("haproxy: {nodePort: null}\nbroker: {listeners: [{port: 8883}]}")]
    [InlineData("haproxy: {nodePort: 31111}\nbroker: {listeners: [{port: 8883}]}", "1:21 haproxy.nodePort is 31111, and broker.listeners has no port 1883")]
    [InlineData("haproxy: {nodePort: 31111}\nbroker: {listeners: [{port: 1883, nodePort: 31111}]}")]
    [InlineData("haproxy: {nodePort: 31111}\nbroker: {listeners: [{port: 1883, nodePort: 31112}]}", "1:21 haproxy.nodePort is 31111, and broker.listeners[0].nodePort is 31112; allowed is one of the two")]
    public void It_has_no_other_meaning_than_the_NodePort_of_1883(string yaml, params string[] expected) =>
        Judged.By<DocumentedNodePort>(yaml, expected);
}
