using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DependenciesInVersionTwoTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b}]\n")]
    [InlineData("apiVersion: v1\nname: a\nversion: 0.1.0\ndependencies: []\n")]
    [InlineData("apiVersion: v1\nname: a\nversion: 0.1.0\ndependencies: [{name: b}]\n", "chart/Chart.yaml:4:1 dependencies stand")]
    public void Dependencies_in_an_old_chart_are_found(string text, params string[] expected) =>
        LintJudged.OfChart<DependenciesInVersionTwo>([("Chart.yaml", text)], expected);
}
