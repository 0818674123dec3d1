using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BlankInOptionsTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a \"*(rw, sync)\"\n")]
    [InlineData("/a *(rw, sync)\n", "1:4 the options have a blank")]
    [InlineData("/a *(rw)\n/b *(rw,\\\n sync)\n", "2:4 the options have a blank")]
    [InlineData("/a *(rw\n")]
    public void A_blank_in_a_list_of_options_is_found(string text, params string[] expected) =>
        LintJudged.By<BlankInOptions>("exports", text, expected);
}
