using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TopIndentTests
{
    [Theory]
    [InlineData("\n\na: b\n")]
    [InlineData("\n  a: b\n", "chart/templates/a.yaml:2:3 the first line is '  a: b'")]
    [InlineData("{{ print \" a: b\" }}", "' a: b'")]
    public void Blanks_in_front_of_the_first_line_are_found(string template, params string[] expected) =>
        LintJudged.OfChart<TopIndent>([("templates/a.yaml", template)], expected);
}
