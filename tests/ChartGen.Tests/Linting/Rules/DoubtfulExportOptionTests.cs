using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DoubtfulExportOptionTests
{
    [Theory]
    [InlineData("/a *(anonuid=0,mp=/srv)\n")]
    [InlineData("/a *(anonuid=-2)\n", "1:6 anonuid=")]
    [InlineData("/a *(mp=srv)\n", "1:6 mp=")]
    [InlineData("/a *(squash_uids=0-5)\n", "has no effect")]
    [InlineData("/a *(fsid=-1)\n", "1:6 fsid=")]
    public void A_value_that_is_not_what_it_says_is_found(string text, params string[] expected) =>
        LintJudged.By<DoubtfulExportOption>("exports", text, expected);
}
