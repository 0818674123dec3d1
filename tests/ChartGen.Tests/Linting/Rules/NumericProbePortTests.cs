using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NumericProbePortTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/healthz, port: 8404", "/healthz, port: 8440", "12:41 no container of the pod declares the port 8440; expected is one of 1883, 8404")]
    [InlineData("/healthz, port: 8404", "/healthz, port: 1, host: example.com")]
    [InlineData("        - {name: mqtt, containerPort: 1883}\n        - {name: stats, containerPort: 8404}\n", "        []\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NumericProbePort>(written, instead, expected);
}
