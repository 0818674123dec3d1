using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SharedDirectoryTests
{
    [Theory]
    [InlineData("metadata: {name: a}", "metadata: {name: b}", "nfs.repoPath and nfs.setupFolder give")]
    [InlineData("nfs: {server: 10.0.0.1}", "nfs: {server: 10.0.0.2}")]
    [InlineData("nfs: {server: \"FD00::0:1\"}", "nfs: {server: \"fd00::1\", repoPath: /root}", "1:36 nfs.repoPath and nfs.setupFolder give /root/")]
    [InlineData("nfs: {server: NFS.local}", "nfs: {server: nfs.local}", "nfs.repoPath and nfs.setupFolder give /root/")]
    [InlineData("nfs: {repoPath: /srv/a}", "nfs: {repoPath: /srv/b}")]
    [InlineData("nfs: {repoPath: /srv, setupFolder: a}", "nfs: {repoPath: /srv/a, setupFolder: b}")]
    [InlineData("nfs: {repoPath: /srv, setupFolder: a}", "nfs: {repoPath: /srv/a/server2/mosquitto/data, setupFolder: b}", "whose /srv/a/server2/mosquitto/data belongs to deployment multinode (first.yaml:1:1)")]
    [InlineData("nfs: {repoPath: /srv/a/server2/mosquitto/data, setupFolder: b}", "nfs: {repoPath: /srv, setupFolder: a}", "nfs.repoPath and nfs.setupFolder give /srv/a/server2/mosquitto/data/b")]
    [InlineData("nfs: {repoPath: /srv, setupFolder: ab}", "nfs: {repoPath: /srv, setupFolder: a}")]
    public void One_directory_belongs_to_one_deployment(string first, string second, params string[] expected) =>
        Judged.Across<SharedDirectory>(first, second, expected);
}
