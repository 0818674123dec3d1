using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DataDirectoryTests
{
    [Theory]
    [InlineData("nfs: {repoPath: /srv/nfs, setupFolder: mosquitto}")]
    [InlineData("nfs: {repoPath: /}", "1:17 nfs.repoPath: '/' is the root folder itself")]
    [InlineData("nfs: {repoPath: /srv//nfs}", "nfs.repoPath: ")]
    [InlineData("nfs: {repoPath: /srv/../nfs}", "nfs.repoPath: ")]
    [InlineData("nfs: {repoPath: /srv/...}", "nfs.repoPath: ")]
    [InlineData("nfs: {setupFolder: \"..\"}", "nfs.setupFolder: '..' has the part '..'")]
    [InlineData("nfs: {repoPath: /srv/, setupFolder: \".\"}", "nfs.repoPath: ", "nfs.setupFolder: ")]
    public void Only_normalized_paths_of_safe_characters_are_taken(string yaml, params string[] expected) =>
        Judged.By<DataDirectory>(yaml, expected);
}
