using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportPathFormTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a/ *(rw)\n", "1:1 '/a/' is a long form of a path; allowed is '/a'")]
    [InlineData("/a//b/../c *(rw)\n", "allowed is '/a/c'")]
    [InlineData("/ *(rw)\n")]
    [InlineData("a/ *(rw)\n")]
    public void A_long_form_of_a_path_is_found(string text, params string[] expected) =>
        LintJudged.By<ExportPathForm>("exports", text, expected);
}
