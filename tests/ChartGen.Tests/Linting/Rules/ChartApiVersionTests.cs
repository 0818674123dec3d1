using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartApiVersionTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v1\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v3\nname: a\nversion: 0.1.0\n", "chart/Chart.yaml:1:13 'v3' is no apiVersion")]
    [InlineData("apiVersion: v9\nname: a\nversion: 0.1.0\n", "'v9'")]
    [InlineData("name: a\nversion: 0.1.0\n", "chart/Chart.yaml Chart.yaml has no apiVersion")]
    public void Another_version_of_the_API_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartApiVersion>([("Chart.yaml", text)], expected);
}
