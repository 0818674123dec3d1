using System.Runtime.Versioning;
using ChartGen.Output;
using ChartGen.Testing;
using Xunit;
using static ChartGen.Tests.Output.OutputSamples;

namespace ChartGen.Tests.Output;

[UnsupportedOSPlatform("windows")]
public class OutputFolderReplaceTests
{
    private const UnixFileMode Plain = (UnixFileMode)0x1A4;
    private const UnixFileMode Executable = (UnixFileMode)0x1ED;

    [Fact]
    public void A_new_folder_holds_the_files_and_their_checksums_and_nothing_lies_beside_it()
    {
        using var parent = new TemporaryFolder();
        var root = parent["new/out"];

        AssertWritten(Replace(root, Name, First));

        Assert.Equal([Path.Combine(root, Name)], Directory.GetFileSystemEntries(root));
        AssertHolds(Path.Combine(root, Name), First);
        Assert.StartsWith("# Written by ChartGen", File.ReadAllText(Path.Combine(root, Name, "SHA256SUMS")), StringComparison.Ordinal);
        Assert.Equal(
            ["exports", "haproxy.cfg", "nfs-setup.sh"],
            File.ReadLines(Path.Combine(root, Name, "SHA256SUMS")).Skip(1).Select(l => l[66..]));
    }

    [Fact]
    public void Modes_are_those_asked_for()
    {
        using var root = new TemporaryFolder();
        var folder = Build(root);

        Assert.Equal(Executable, File.GetUnixFileMode(folder));
        Assert.Equal(Executable, File.GetUnixFileMode(Path.Combine(folder, "nfs-setup.sh")));
        Assert.Equal(Plain, File.GetUnixFileMode(Path.Combine(folder, "haproxy.cfg")));
        Assert.Equal(Plain, File.GetUnixFileMode(Path.Combine(folder, "SHA256SUMS")));
    }

    [Fact]
    public void A_private_folder_stays_private()
    {
        using var root = new TemporaryFolder();
        const UnixFileMode mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(Build(root), mine);

        AssertWritten(Replace(root.Path, Name, Second));

        Assert.Equal(mine, File.GetUnixFileMode(root[Name]));
    }

    [Fact]
    public void A_second_build_replaces_the_first_whole()
    {
        using var root = new TemporaryFolder();
        Build(root);

        AssertWritten(Replace(root.Path, Name, Second));

        Assert.Equal([root[Name]], Directory.GetFileSystemEntries(root.Path));
        AssertHolds(root[Name], Second);
    }

    [Fact]
    public void A_folder_that_is_current_is_left_alone()
    {
        using var root = new TemporaryFolder();
        var file = Path.Combine(Build(root), "haproxy.cfg");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        var result = Replace(root.Path, Name, First);

        Assert.Equal((true, true), (result.Written, result.Unchanged));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));
        Assert.False(Replace(root.Path, Name, Second).Unchanged);
    }

    [Fact]
    public void An_empty_folder_and_one_with_files_missing_are_replaced()
    {
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(root[Name]);
        AssertWritten(Replace(root.Path, Name, First));

        File.Delete(root[$"{Name}/haproxy.cfg"]);
        AssertWritten(Replace(root.Path, Name, Second));

        AssertHolds(root[Name], Second);
    }

    [Fact]
    public void Force_replaces_a_file_that_was_changed_by_hand()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{Name}/haproxy.cfg", "mine\n");

        AssertWritten(Replace(root.Path, Name, Second, force: true));

        AssertHolds(root[Name], Second);
    }

    [Fact]
    public void Many_threads_write_many_folders_and_one_folder()
    {
        using var root = new TemporaryFolder();

        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            AssertWritten(Replace(root.Path, $"d{i % 50}", i % 3 == 0 ? First : Second)));

        Assert.Equal(50, Directory.GetFileSystemEntries(root.Path).Length);
        Assert.All(Directory.GetDirectories(root.Path), f =>
            AssertHolds(f, File.Exists(Path.Combine(f, "exports")) ? First : Second));
    }

    [Fact]
    public void A_name_that_the_system_refuses_is_a_refusal_with_its_reason()
    {
        using var root = new TemporaryFolder();
        Build(root);
        var before = Tree(root.Path);
        var longName = new string('n', 256);

        var result = Replace(root.Path, Name, [.. First, Text(longName, "x")]);

        var refusal = Assert.Single(result.Refusals);
        Assert.Equal(root[$"{Name}/{longName}"], refusal.Path);
        Assert.Contains("too long", refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(before, Tree(root.Path));
    }

    [Fact]
    public void A_stopped_build_leaves_what_was_there()
    {
        using var root = new TemporaryFolder();
        Build(root);
        var before = Tree(root.Path);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => OutputFolder.Replace(root.Path, Name, Second, cancellation: stop.Token));

        Assert.Equal(before, Tree(root.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("templates/x")]
    [InlineData(@"a\b")]
    [InlineData("a\nb")]
    [InlineData("SHA256SUMS")]
    [InlineData("exports")]
    public void Artifacts_are_files_of_one_flat_folder(string path)
    {
        using var root = new TemporaryFolder();

        Assert.Throws<ArgumentException>(() => Replace(root.Path, Name, [.. First, Text(path, "x")]));

        Assert.Empty(Tree(root.Path));
    }
}
