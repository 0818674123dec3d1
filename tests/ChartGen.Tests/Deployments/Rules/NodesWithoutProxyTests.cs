using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class NodesWithoutProxyTests
{
    [Theory]
    [InlineData("nodes: [a, b, c]\nhaproxy: {replicas: 2, externalTrafficPolicy: Local}", "2:47 haproxy.externalTrafficPolicy is Local, and 2 of 3 nodes run a proxy")]
    [InlineData("nodes: [a, b, c]\nhaproxy: {replicas: 3, externalTrafficPolicy: Local}")]
    [InlineData("nodes: [a, b, c]\nhaproxy: {replicas: 2}")]
    public void Every_node_runs_one(string yaml, params string[] expected) =>
        Judged.By<NodesWithoutProxy>(yaml, expected);
}
