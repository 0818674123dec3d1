using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SubtreeCheckUnsaidTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *(rw)\n", "1:4 '*' says neither")]
    [InlineData("/a -no_subtree_check *(rw)\n")]
    [InlineData("/a *(foo)\n")]
    [InlineData("/a *(subtree_check)\n")]
    public void An_entry_that_says_neither_is_found(string text, params string[] expected) =>
        LintJudged.By<SubtreeCheckUnsaid>("exports", text, expected);
}
