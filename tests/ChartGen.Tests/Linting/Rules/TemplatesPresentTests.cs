using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TemplatesPresentTests
{
    [Theory]
    [InlineData("templates/a.yaml", "")]
    [InlineData("values.yaml", "", "chart the chart has no folder templates")]
    public void A_chart_without_templates_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<TemplatesPresent>([(path, text)], expected);
}
