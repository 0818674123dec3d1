using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartYamlReadableTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("name: [\n", "chart/Chart.yaml:2:1 the text is not YAML")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\nkeywords: a\n", "chart/Chart.yaml:4:11 'keywords' is of a type")]
    [InlineData("- a\n", "chart/Chart.yaml")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndeprecated: maybe\n", "'deprecated'")]
    [InlineData("\0", "chart/Chart.yaml:1:1 the control character")]
    public void What_is_no_Chart_yaml_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartYamlReadable>([("Chart.yaml", text)], expected);
}
