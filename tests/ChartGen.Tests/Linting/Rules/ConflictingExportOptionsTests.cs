using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ConflictingExportOptionsTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/a *(rw,ro)\n", "1:9 'ro' comes after 'rw'")]
    [InlineData("/a *(rw,rw)\n", "1:9 'rw' is stated twice")]
    [InlineData("/a -ro *(rw)\n")]
    [InlineData("/a -rw,ro\n", "1:8 ")]
    [InlineData("/a *(rw,foo,ro)\n", "1:13 'ro'")]
    [InlineData("/a *(sec=krb5,rw,sec=sys,ro)\n")]
    [InlineData("/a *(no_root_squash,root_squash)\n", "1:21 ")]
    public void Options_that_exclude_each_other_are_found(string text, params string[] expected) =>
        LintJudged.By<ConflictingExportOptions>("exports", text, expected);
}
