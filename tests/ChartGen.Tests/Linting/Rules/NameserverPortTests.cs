using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NameserverPortTests
{
    [Theory]
    [InlineData("resolvers k\n    nameserver a 10.96.0.10:53\nbackend b\n    server m1 m-0.m.n.svc.cluster.local:1883 resolvers k\n")]
    [InlineData("resolvers k\n    nameserver a 10.96.0.10:54\nbackend b\n    server m1 m-0.m.n.svc.cluster.local:1883 resolvers k\n", "2:18 names of Kubernetes are asked for on port 54")]
    [InlineData("resolvers k\n    nameserver a 127.0.0.1:8600\nbackend b\n    server m1 mqtt.service.consul:1883 resolvers k\n")]
    public void The_port_is_53(string text, params string[] expected) =>
        LintJudged.By<NameserverPort>("haproxy.cfg", text, expected);
}
