using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TemplateExtensionTests
{
    [Theory]
    [InlineData("templates/a.yml", "")]
    [InlineData("templates/NOTES.txt", "")]
    [InlineData("templates/_a.tpl", "")]
    [InlineData("templates/a.json", "{}", "chart/templates/a.json 'a.json' is no name")]
    [InlineData("templates/a/LICENSE", "", "'LICENSE'")]
    public void Another_name_for_a_template_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<TemplateExtension>([(path, text)], expected);
}
