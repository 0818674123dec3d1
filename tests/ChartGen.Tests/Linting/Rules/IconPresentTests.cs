using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IconPresentTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nicon: a\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n", "chart/Chart.yaml the chart has no icon")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nicon: \"\"\n", "chart/Chart.yaml:4:7 ")]
    public void A_chart_without_an_icon_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<IconPresent>([("Chart.yaml", text)], expected);
}
