using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class StrictChartVersionTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 1.2.3-rc.1+b\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: v1.2.3\n", "chart/Chart.yaml:3:10 'v1.2.3' is not SemVer 2")]
    [InlineData("apiVersion: v2\nname: a\nversion: \"1.2\"\n", "'1.2'")]
    [InlineData("apiVersion: v2\nname: a\nversion: 01.2.3\n", "'01.2.3'")]
    public void A_version_with_something_else_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<StrictChartVersion>([("Chart.yaml", text)], expected);
}
