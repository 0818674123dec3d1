using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ValuesFilePresentTests
{
    [Theory]
    [InlineData("values.yaml", "")]
    [InlineData("a.txt", "", "chart the chart has no values.yaml")]
    public void A_chart_without_values_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<ValuesFilePresent>([(path, text)], expected);
}
