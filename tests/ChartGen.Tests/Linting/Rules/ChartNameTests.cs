using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartNameTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: a/b\nversion: 0.1.0\n", "chart/Chart.yaml:2:7 'a/b' is a path")]
    [InlineData("apiVersion: v2\nversion: 0.1.0\n", "chart/Chart.yaml the chart has no name")]
    [InlineData("apiVersion: v2\nname: ..\nversion: 0.1.0\n", "'..'")]
    [InlineData("apiVersion: v2\nname: A_b\nversion: 0.1.0\n")]
    public void A_name_that_is_none_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartName>([("Chart.yaml", text)], expected);
}
