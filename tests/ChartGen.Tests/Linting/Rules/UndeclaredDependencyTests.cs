using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UndeclaredDependencyTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b, version: 0.1.0}]\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n", "chart/Chart.yaml the chart 'b' lies in charts/")]
    public void A_chart_that_is_not_declared_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<UndeclaredDependency>([("Chart.yaml", text), ("charts/b/Chart.yaml", "apiVersion: v2\nname: b\nversion: 0.1.0\n")], expected);
}
