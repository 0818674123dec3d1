using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class KnownMountOptionsTests
{
    [Theory]
    [InlineData("nfs: {mountOptions: [hard, nfsvers=4.2, \"timeo=600\", noatime]}")]
    [InlineData("nfs: {mountOptions: [hard, nfsvers=5]}", "1:28 nfs.mountOptions[1]: nfsvers=: '5' is not known; allowed are")]
    [InlineData("nfs: {mountOptions: [bg]}", "nfs.mountOptions[0]: ")]
    [InlineData("nfs: {mountOptions: [hard, soft]}", "nfs.mountOptions[1]: ")]
    [InlineData("nfs: {mountOptions: [nfsvers=4.1, nolock]}", "nfs.mountOptions[1]: ")]
    [InlineData("nfs: {mountOptions: [nfsvers=3, nolock]}")]
    public void Options_are_those_of_a_mount_of_that_version(string yaml, params string[] expected) =>
        Judged.By<KnownMountOptions>(yaml, expected);
}
