using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NestedExportTests
{
    [Theory]
    [InlineData("/a *(rw)\n/ab *(rw)\n")]
    [InlineData("/a/b *(rw)\n/a *(rw)\n", "1:1 '/a/b' lies in '/a' of line 2")]
    [InlineData("/a *(rw)\n/a/b/c *(rw)\n", "2:1 ")]
    public void A_directory_in_another_is_found(string text, params string[] expected) =>
        LintJudged.By<NestedExport>("exports", text, expected);
}
