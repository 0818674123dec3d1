using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartVersionNumberTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: v1\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 1.2\n", "chart/Chart.yaml:3:10 version is 1.2, which YAML reads as a number with a fraction")]
    [InlineData("apiVersion: v2\nname: a\nversion: a.b\n", "'a.b' is no version of SemVer")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.0.0-0\n", "'0.0.0-0'")]
    [InlineData("apiVersion: v2\nname: a\n", "chart/Chart.yaml the chart has no version")]
    [InlineData("apiVersion: v2\nname: a\nversion: 1e9\n", "version is 1e9")]
    public void A_version_that_is_none_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartVersionNumber>([("Chart.yaml", text)], expected);
}
