using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ValuesReadableTests
{
    [Theory]
    [InlineData("values.yaml", "")]
    [InlineData("values.yaml", "a: 1\n")]
    [InlineData("values.yaml", "a: [\n", "chart/values.yaml:2:1 the text is not YAML")]
    [InlineData("values.yaml", "- a\n", "chart/values.yaml:1:1 the values are no mapping")]
    [InlineData("values.yaml", "a: &x [*x]\n", "chart/values.yaml")]
    public void Values_that_are_no_mapping_are_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<ValuesReadable>([(path, text)], expected);
}
