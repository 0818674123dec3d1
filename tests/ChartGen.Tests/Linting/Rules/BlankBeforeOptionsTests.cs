using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BlankBeforeOptionsTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a * (rw)\n", "1:6 a blank parts '*' from its options")]
    [InlineData("/a 10.0.0.5(ro) (rw)\n")]
    [InlineData("/a (rw)\n")]
    [InlineData("/a 10.0.0.5 \\\n (rw)\n", "2:2 a blank parts '10.0.0.5'")]
    public void A_blank_before_a_bracket_is_found(string text, params string[] expected) =>
        LintJudged.By<BlankBeforeOptions>("exports", text, expected);
}
