using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartLoadsTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ntype: plugin\n", "chart/Chart.yaml:4:7 validation: chart.metadata.type must be application or library")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b, alias: a.b}]\n", "chart/Chart.yaml:4:1 ")]
    [InlineData("apiVersion: v2\nversion: 0.1.0\n")]
    [InlineData("name: [\n")]
    public void What_Helm_does_not_load_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartLoads>([("Chart.yaml", text)], expected);
}
