using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownExportOptionTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *(RW)\n", "1:6 'RW' is no option, so exportfs stops reading here; allowed is 'rw'")]
    [InlineData("/a *(rw,,sync)\n", "1:9 an option is empty")]
    [InlineData("/a *(rw,)\n")]
    [InlineData("/a -rw,foobar *\n", "1:8 'foobar' is no option")]
    [InlineData("/a -rw,foobar\n", "1:8 'foobar' is no option")]
    [InlineData("/a *(rw=1)\n", "allowed is 'rw'")]
    [InlineData("/a *(no-root-squash)\n", "allowed is 'no_root_squash'")]
    [InlineData("/a *(anonuid)\n", "'anonuid' is no option")]
    [InlineData("/a \"*(rw, sync)\"\n")]
    public void An_unknown_option_is_found(string text, params string[] expected) =>
        LintJudged.By<UnknownExportOption>("exports", text, expected);
}
