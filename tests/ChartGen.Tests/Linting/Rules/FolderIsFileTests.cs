using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FolderIsFileTests
{
    [Theory]
    [InlineData("templates/a.yaml", "")]
    [InlineData("crds/a.yaml", "")]
    [InlineData("templates", "", "chart/templates templates is a file")]
    [InlineData("crds", "", "chart/crds crds is a file")]
    public void A_file_for_a_folder_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<FolderIsFile>([(path, text)], expected);
}
