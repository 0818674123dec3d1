using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VersionInSelectorTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("      app: broker\n  template", "      app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}\n  template", "app.kubernetes.io/version: 2.8 changes with the chart")]
    [InlineData("  serviceName: broker", "  serviceName: broker-{{ .Chart.Version | replace \".\" \"-\" }}", "serviceName 'broker-1-4-0' changes")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VersionInSelector>(written, instead, expected);
}
