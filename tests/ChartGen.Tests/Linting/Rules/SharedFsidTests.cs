using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SharedFsidTests
{
    [Theory]
    [InlineData("/a *(fsid=1)\n/b *(fsid=2)\n")]
    [InlineData("/a *(fsid=1) 10.0.0.5(fsid=1)\n")]
    [InlineData("/a *(fsid=0)\n/b *(fsid=root)\n", "2:6 'fsid=root' is the fsid of '/a' on line 1")]
    [InlineData("/a -fsid=3 *\n/b -fsid=3 *\n", "2:5 ")]
    public void An_fsid_of_two_directories_is_found(string text, params string[] expected) =>
        LintJudged.By<SharedFsid>("exports", text, expected);
}
