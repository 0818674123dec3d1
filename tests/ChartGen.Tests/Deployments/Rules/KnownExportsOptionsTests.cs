using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class KnownExportsOptionsTests
{
    [Theory]
    [InlineData("nfs: {options: [rw, sync, no_root_squash, no_subtree_check, \"sec=krb5p\"]}")]
    [InlineData("nfs: {options: [rw, sync, no_root_squash, bogus]}", "1:43 nfs.options[3]: 'bogus' is no option of exports(5)")]
    [InlineData("nfs: {options: [rw, ro, no_root_squash]}", "nfs.options[1]: ")]
    [InlineData("nfs: {options: [rw, no_root_squash, rw]}", "nfs.options[2]: ")]
    [InlineData("nfs: {options: [rw, no_root_squash, \"fsid=7\"]}", "nfs.options[2]: 'fsid=7' would be the same for every directory")]
    [InlineData("nfs: {options: [rw, no_root_squash, \"replicas=/a@hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh\"], clients: [cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc]}", "nfs.clients[0]: ")]
    public void Options_are_known_single_and_short(string yaml, params string[] expected) =>
        Judged.By<KnownExportsOptions>(yaml, expected);
}
