using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MarkedBlocksTests
{
    [Theory]
    [InlineData("# BEGIN chartgen multinode/multinode\n/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen multinode/multinode\n# BEGIN chartgen other/other\n/srv/b 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen other/other\n")]
    [InlineData("# BEGIN chartgen multinode/multinode\n/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n# BEGIN chartgen other/other\n/srv/b 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen other/other\n", "3:1 the block of other/other begins inside the block of multinode/multinode of line 1")]
    [InlineData("# BEGIN chartgen multinode/multinode\n/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen multinode/multinode\n/srv/b 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen other/other\n", "5:1 the block of other/other ends here")]
    [InlineData("# BEGIN chartgen multinode/multinode\n/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen multinode/multinode\n# BEGIN chartgen other/other\n/srv/b 10.0.0.5(rw,sync,no_subtree_check)\n", "4:1 the block of other/other has no end")]
    [InlineData("# BEGIN chartgen multinode/multinode\n/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen multinode/multinode\n# BEGIN chartgen multinode/multinode\n/srv/b 10.0.0.5(rw,sync,no_subtree_check)\n# END chartgen multinode/multinode\n", "4:1 there is a second block of multinode/multinode")]
    public void Blocks_are_whole(string text, params string[] expected) =>
        LintJudged.By<MarkedBlocks>("exports", text, expected);
}
