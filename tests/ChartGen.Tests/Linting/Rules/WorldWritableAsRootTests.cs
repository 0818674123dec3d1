using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class WorldWritableAsRootTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *(rw,no_root_squash)\n", "1:4 '*' may write to '/a' as root")]
    [InlineData("/a 0.0.0.0/0(rw,no_root_squash)\n", "1:4 ")]
    [InlineData("/a (rw,no_root_squash)\n", "every machine may write")]
    [InlineData("/a *(ro,no_root_squash)\n")]
    [InlineData("/a *(rw)\n")]
    [InlineData("/a *(rw,no_root_squash,all_squash)\n")]
    [InlineData("/a -rw,no_root_squash *\n", "1:23 ")]
    [InlineData("/a -rw,no_root_squash *(ro)\n")]
    public void Root_for_every_machine_is_found(string text, params string[] expected) =>
        LintJudged.By<WorldWritableAsRoot>("exports", text, expected);
}
