using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownChartFieldTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nKEYWORDS: []\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndescripton: b\n", "chart/Chart.yaml:4:1 'descripton' is no field of Chart.yaml, so Helm ignores it; did you mean 'description'?")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nmaintainers: [{name: b, mail: c}]\n", "4:25 'mail' is no field of a maintainer")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b, repo: c}]\n", "4:26 'repo' is no field of a dependency")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nengine: gotpl\n", "'engine'")]
    public void A_field_that_Helm_does_not_know_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<UnknownChartField>([("Chart.yaml", text)], expected);
}
