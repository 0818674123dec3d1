using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NamedProbePortTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("port: stats", "port: stat", "12:41 container 'haproxy' has no port named 'stat'; did you mean 'stats'?")]
    [InlineData("port: stats", "port: 1")]
    [InlineData("      readinessProbe:", "      lifecycle:\n        preStop: {httpGet: {port: admin}}\n      readinessProbe:", "no port named 'admin'")]
    [InlineData("        httpGet: {path: /healthz, port: stats}", "        tcpSocket: {port: MQTT}", "no port named 'MQTT'")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NamedProbePort>(written, instead, expected);
}
