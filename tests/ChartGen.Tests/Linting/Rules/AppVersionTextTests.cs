using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AppVersionTextTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion: \"1.10\"\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion: 1.10.0\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion: 1.10\n", "chart/Chart.yaml:4:13 appVersion is 1.10, which YAML reads as a number with a fraction")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion:\n", "which YAML reads as null")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion: [a]\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion: 3\n", "a whole number")]
    public void A_version_that_is_no_text_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<AppVersionText>([("Chart.yaml", text)], expected);
}
