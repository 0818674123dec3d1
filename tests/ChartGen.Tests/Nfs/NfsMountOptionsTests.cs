using ChartGen.Nfs;
using Xunit;

namespace ChartGen.Tests.Nfs;

public sealed class NfsMountOptionsTests
{
    [Theory]
    [InlineData("hard,nfsvers=4.1")]
    [InlineData("soft,timeo=600,retrans=2,rsize=1048576,wsize=1048576")]
    [InlineData("vers=3,nolock,proto=tcp,mountport=20048,local_lock=flock")]
    [InlineData("vers=3,udp")]
    [InlineData("nfsvers=4,minorversion=1,clientaddr=fd00::5")]
    [InlineData("nfsvers=4.2,nconnect=8,max_connect=2,noatime,nodiratime,nosuid,nodev,noexec")]
    [InlineData("sec=krb5p:krb5,lookupcache=pos,fsc=brokers,acregmin=0,actimeo=3")]
    [InlineData("")]
    public void A_list_of_nfs_5_is_allowed(string list) =>
        Assert.Empty(NfsMountOptions.Check(Split(list)));

    [Theory]
    [InlineData("hard,soft", 1, "'soft' comes after 'hard', which it contradicts or repeats; allowed is one of them")]
    [InlineData("hard,hard", 1, "'hard' is stated twice; allowed is once")]
    [InlineData("nfsvers=4.1,vers=4.1", 1, "'vers=4.1' comes after 'nfsvers=4.1', which it contradicts or repeats; allowed is one of them")]
    [InlineData("tcp,proto=tcp6", 1, "'proto=tcp6' comes after 'tcp', which it contradicts or repeats; allowed is one of them")]
    [InlineData("nfsvers=5", 0, "nfsvers=: '5' is not known; allowed are 3, 4, 4.0, 4.1, 4.2")]
    [InlineData("Hard", 0, "'Hard' is no option of nfs(5); allowed is 'hard'")]
    [InlineData("nconnect=17", 0, "nconnect=: '17' is no such number; allowed are 1 to 16")]
    [InlineData("rsize=1M", 0, "rsize=: '1M' is no such number; allowed are 1024 to 1048576")]
    [InlineData("hard,bg", 1, "'bg' lets mount succeed before anything is mounted, and the pod would start on an empty folder; allowed is 'fg'")]
    [InlineData("_netdev", 0, "'_netdev' has a meaning in /etc/fstab only; allowed are the options of nfs(5)")]
    [InlineData("x-systemd.automount", 0, "'x-systemd.automount' has a meaning in /etc/fstab only; allowed are the options of nfs(5)")]
    [InlineData("nolock,nfsvers=4.1", 0, "'nolock' belongs to NFS version 3, not to nfsvers=4.1; allowed is one of the two")]
    [InlineData("nfsvers=4.1,proto=udp", 1, "'proto=udp' belongs to NFS version 3, not to nfsvers=4.1; allowed is one of the two")]
    [InlineData("nfsvers=3,migration", 1, "'migration' belongs to NFS version 4, not to nfsvers=3; allowed is one of the two")]
    [InlineData("nfsvers=4.1,minorversion=2", 1, "'minorversion=2' stands beside nfsvers=4.1, which names the minor version already; allowed is one of the two")]
    [InlineData("clientaddr=10.0.0.300", 0, "clientaddr=: '10.0.0.300' is no address; allowed is an IPv4 or IPv6 address")]
    public void What_is_wrong_is_told_with_its_place(string list, int index, string reason)
    {
        var problem = Assert.Single(NfsMountOptions.Check(Split(list)));
        Assert.Equal(index, problem.Index);
        Assert.Equal(reason, problem.Reason);
    }

    [Theory]
    [InlineData("rw,suid")]
    [InlineData("rw suid")]
    [InlineData("rsize=1024\n")]
    [InlineData("sec=sys,krb5")]
    [InlineData("fsc=a,b")]
    [InlineData("timeo=")]
    [InlineData("timeo=+1")]
    [InlineData("timeo=99999999999")]
    [InlineData("")]
    public void One_option_is_one_option(string option) => Assert.NotNull(NfsMountOptions.Refuse(option));

    [Fact]
    public void Every_known_option_without_a_value_is_allowed_alone() =>
        Assert.All(NfsMountOptions.Known.Where(o => !o.EndsWith('=')), option => Assert.Null(NfsMountOptions.Refuse(option)));

    private static string[] Split(string list) => list.Length == 0 ? [] : list.Split(',');
}
