using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportWithoutClientTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a\n", "1:1 '/a' has no client")]
    [InlineData("/a -rw\n", "1:1 '/a' has no client")]
    [InlineData("/a (rw)\n", "1:4 no client stands before")]
    [InlineData("/a *.x(ro) (rw)\n", "1:12 no client")]
    [InlineData("/a * (rw)\n")]
    public void A_directory_for_nobody_named_is_found(string text, params string[] expected) =>
        LintJudged.By<ExportWithoutClient>("exports", text, expected);
}
