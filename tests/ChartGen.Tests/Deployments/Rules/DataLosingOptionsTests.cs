using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DataLosingOptionsTests
{
    [Theory]
    [InlineData("nfs: {mountOptions: [hard], options: [rw, sync, no_root_squash]}")]
    [InlineData("nfs: {mountOptions: [nfsvers=4.1, soft]}", "1:35 nfs.mountOptions[1] is soft")]
    [InlineData("nfs: {mountOptions: [softerr], options: [rw, async, no_root_squash]}", "nfs.mountOptions[0] is softerr", "nfs.options[1] is async")]
    public void Soft_mounts_and_async_exports_are_warned_about(string yaml, params string[] expected) =>
        Judged.By<DataLosingOptions>(yaml, expected);
}
