using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartMaintainersTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nmaintainers: [{name: a, email: a@b.cd, url: \"https://b.cd\"}]\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nmaintainers: [{name: a, email: a}]\n", "chart/Chart.yaml:4:32 'a' is no address")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nmaintainers: [{email: a@b.cd}]\n", "4:15 a maintainer has no name")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nmaintainers: [~]\n", "the entry of a maintainer is empty")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nmaintainers: [{name: a, url: \"http:/x y\"}]\n", "is no URL")]
    public void A_maintainer_that_is_none_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartMaintainers>([("Chart.yaml", text)], expected);
}
