using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IngressBackendTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("port: {number: 8088}", "port: {number: 80}", "14:32 Service/console has no port 80; expected is one of 8088 (http)")]
    [InlineData("port: {number: 8088}", "port: {name: http}")]
    [InlineData("port: {number: 8088}", "port: {name: https}", "has no port https")]
    [InlineData("                name: console", "                name: consol", "no Service 'consol'")]
    [InlineData("port: {number: 8088}", "port: {name: use-annotation}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<IngressBackend>(written, instead, expected);
}
