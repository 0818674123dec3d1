using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class MovedVolumesTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{}", "nfs: {server: 10.10.10.11}", "1:15 nfs.server is 10.10.10.11, and 10.10.10.10 in old.tgz")]
    [InlineData("nfs: {repoPath: /srv}", "nfs: {repoPath: /srv/nfs, setupFolder: data}", "nfs.repoPath is /srv/nfs, and /srv in", "nfs.setupFolder is data, and mosquitto-2.8-mmc-2.8")]
    [InlineData("{}", "nfs: {clients: [10.0.0.0/8]}")]
    public void Volumes_stay_where_they_are(string earlier, string now, params string[] expected) =>
        Judged.AfterEarlier<MovedVolumes>(earlier, now, expected);
}
