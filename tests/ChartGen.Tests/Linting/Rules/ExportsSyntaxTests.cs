using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportsSyntaxTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *(rw", "1:4 '*(rw' has no closing bracket")]
    [InlineData("/a *(rw)x\n", "1:4 '*(rw)x' goes on after")]
    [InlineData("\"/a *(rw)\n", "1:1 the quote has no end")]
    [InlineData("\"/a\n\" *(rw)\n", "1:1 the quote has no end")]
    public void What_exportfs_cannot_read_is_found(string text, params string[] expected) =>
        LintJudged.By<ExportsSyntax>("exports", text, expected);
}
