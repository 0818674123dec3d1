using System.Runtime.Versioning;
using ChartGen.Output;
using ChartGen.Testing;
using Xunit;
using static ChartGen.Tests.Output.OutputSamples;

namespace ChartGen.Tests.Output;

[UnsupportedOSPlatform("windows")]
public class OutputFolderCompareTests
{
    [Fact]
    public void What_was_just_written_is_current()
    {
        using var root = new TemporaryFolder();
        Build(root);

        Assert.True(OutputFolder.Compare(root.Path, Name, First).IsCurrent);
    }

    [Fact]
    public void Stale_missing_and_extra_files_are_named_and_nothing_is_written()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{Name}/notes.txt", "mine\n");
        var before = Tree(root.Path);

        var comparison = OutputFolder.Compare(root.Path, Name, Second);

        Assert.Null(comparison.Refusal);
        Assert.Equal(
            [
                (root[$"{Name}/INSTALL.md"], OutputDifferenceKind.Missing),
                (root[$"{Name}/SHA256SUMS"], OutputDifferenceKind.Stale),
                (root[$"{Name}/exports"], OutputDifferenceKind.Extra),
                (root[$"{Name}/haproxy.cfg"], OutputDifferenceKind.Stale),
                (root[$"{Name}/notes.txt"], OutputDifferenceKind.Extra),
            ],
            comparison.Differences.Select(d => (d.Path, d.Kind)));
        Assert.Equal(before, Tree(root.Path));
    }

    [Fact]
    public void A_folder_that_is_not_there_misses_every_file()
    {
        using var root = new TemporaryFolder();

        var comparison = OutputFolder.Compare(root["out"], Name, First);

        Assert.Equal(4, comparison.Differences.Count);
        Assert.All(comparison.Differences, d => Assert.Equal(OutputDifferenceKind.Missing, d.Kind));
        Assert.Empty(Tree(root.Path));
    }

    [Fact]
    public void A_script_that_cannot_be_executed_and_a_link_are_stale()
    {
        using var root = new TemporaryFolder();
        var folder = Build(root);
        File.SetUnixFileMode(Path.Combine(folder, "nfs-setup.sh"), UnixFileMode.UserRead);
        File.Move(Path.Combine(folder, "exports"), root["exports"]);
        File.CreateSymbolicLink(Path.Combine(folder, "exports"), root["exports"]);

        var comparison = OutputFolder.Compare(root.Path, Name, First);

        Assert.Equal(
            [Path.Combine(folder, "exports"), Path.Combine(folder, "nfs-setup.sh")],
            comparison.Differences.Select(d => d.Path));
    }

    [Fact]
    public void A_link_or_a_file_in_the_folders_place_is_refused()
    {
        using var root = new TemporaryFolder();
        Build(root);
        Directory.CreateSymbolicLink(root["link"], root[Name]);
        root.Write("file", "x");

        Assert.Contains("symbolic link", OutputFolder.Compare(root.Path, "link", First).Refusal?.Reason, StringComparison.Ordinal);
        Assert.Contains("a file", OutputFolder.Compare(root.Path, "file", First).Refusal?.Reason, StringComparison.Ordinal);
        Assert.Contains("a file", OutputFolder.Compare(root["file"], Name, First).Refusal?.Reason, StringComparison.Ordinal);
    }
}
