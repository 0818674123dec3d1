using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class KubernetesVersionAllowedTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nkubeVersion: \">=1.20.0-0\"\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nkubeVersion: \"<1.20.0\"\n", "chart/Chart.yaml:4:14 '<1.20.0' leaves out Kubernetes 1.35.0")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nkubeVersion: nonsense\n", "'nonsense'")]
    public void A_range_without_the_version_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<KubernetesVersionAllowed>([("Chart.yaml", text)], expected);
}
