using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class WorldOpenExportsTests
{
    [Theory]
    [InlineData("nfs: {clients: [10.0.0.0/8]}")]
    [InlineData("nfs: {clients: [node-1, \"*\"]}", "1:25 nfs.clients[1] is * with no_root_squash")]
    [InlineData("nfs: {clients: [0.0.0.0/0, \"::/0\"]}", "nfs.clients[0] is 0.0.0.0/0", "nfs.clients[1] is ::/0")]
    [InlineData("nfs: {clients: [\"*\"], options: [rw, root_squash]}")]
    public void Everyone_with_no_root_squash_is_warned_about(string yaml, params string[] expected) =>
        Judged.By<WorldOpenExports>(yaml, expected);
}
