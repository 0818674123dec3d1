using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RelativeExportTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("srv *(rw)\n", "1:1 'srv' does not begin with a slash; allowed is an absolute path such as /srv")]
    [InlineData("\"srv\" *(rw)\n", "1:1 ")]
    public void A_relative_path_is_found(string text, params string[] expected) =>
        LintJudged.By<RelativeExport>("exports", text, expected);
}
