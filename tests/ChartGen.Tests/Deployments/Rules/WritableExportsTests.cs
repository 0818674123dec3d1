using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class WritableExportsTests
{
    [Theory]
    [InlineData("nfs: {options: [rw, no_root_squash]}")]
    [InlineData("nfs: {options: [sync, no_root_squash]}", "1:16 nfs.options is [sync, no_root_squash], which exports read-only; allowed is a list with rw")]
    [InlineData("nfs: {options: [ro, no_root_squash]}", "nfs.options is [ro, no_root_squash]")]
    [InlineData("nfs: {mountOptions: [hard, ro]}", "1:21 nfs.mountOptions is [hard, ro], which mounts read-only")]
    [InlineData("nfs: {mountOptions: []}")]
    public void Without_rw_or_with_ro_nothing_is_written(string yaml, params string[] expected) =>
        Judged.By<WritableExports>(yaml, expected);
}
