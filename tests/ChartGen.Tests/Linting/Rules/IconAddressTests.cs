using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IconAddressTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nicon: \"https://a.b/c.svg\"\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nicon: c.svg\n", "chart/Chart.yaml:4:7 'c.svg' is no URL")]
    public void An_icon_that_is_no_URL_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<IconAddress>([("Chart.yaml", text)], expected);
}
