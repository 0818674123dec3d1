using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VersionInClaimTemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        labels:\n          app: broker\n", "        labels:\n          helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}\n", "helm.sh/chart: broker-1.4.0 changes with the chart")]
    [InlineData("        labels:\n          app: broker\n", "        labels:\n          release: {{ .Chart.AppVersion | quote }}\n", "release: 2.8 changes")]
    [InlineData("        labels:\n          app: broker\n", "        labels:\n          app.kubernetes.io/version: \"9.9\"\n", "app.kubernetes.io/version: 9.9")]
    [InlineData("        labels:\n          app: broker\n", "        labels:\n          helm.sh/chart: {{ .Chart.Name }}\n")]
    [InlineData("        labels:\n          app: broker\n", "        annotations:\n          chart: {{ .Chart.Version }}\n", "chart: 1.4.0")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VersionInClaimTemplate>(written, instead, expected);
}
