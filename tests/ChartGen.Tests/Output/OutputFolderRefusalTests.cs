using System.Runtime.Versioning;
using ChartGen.Output;
using ChartGen.Testing;
using Xunit;
using static ChartGen.Tests.Output.OutputSamples;

namespace ChartGen.Tests.Output;

[UnsupportedOSPlatform("windows")]
public class OutputFolderRefusalTests
{
    [Fact]
    public void A_file_of_the_users_is_never_removed()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{Name}/notes.txt", "mine\n");

        Refused(root, Name, force: false, "notes.txt", "ChartGen did not write it");
        Refused(root, Name, force: true, "notes.txt", "ChartGen did not write it");
    }

    [Fact]
    public void A_folder_in_the_folder_is_never_removed()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{Name}/.git/config", "mine\n");

        Refused(root, Name, force: true, ".git", "ChartGen did not write it");
    }

    [Fact]
    public void Something_else_of_a_files_name_is_never_removed()
    {
        using var root = new TemporaryFolder();
        var folder = Build(root);
        File.Move(Path.Combine(folder, "exports"), root["exports"]);
        File.CreateSymbolicLink(Path.Combine(folder, "exports"), root["exports"]);

        Refused(root, Name, force: true, "exports", "ChartGen wrote a file of this name");
    }

    [Fact]
    public void A_file_changed_by_hand_is_replaced_only_with_force()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{Name}/haproxy.cfg", "mine\n");

        Refused(root, Name, force: false, "haproxy.cfg", "--force");
    }

    [Fact]
    public void Each_file_in_the_way_is_named()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{Name}/haproxy.cfg", "mine\n");
        root.Write($"{Name}/notes.txt", "mine\n");

        var result = Replace(root.Path, Name, Second);

        Assert.Equal([root[$"{Name}/haproxy.cfg"], root[$"{Name}/notes.txt"]], result.Refusals.Select(r => r.Path));
    }

    [Theory]
    [InlineData("notes.txt", "mine\n", "has no SHA256SUMS")]
    [InlineData("SHA256SUMS", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  notes.txt\n", "none that ChartGen wrote")]
    [InlineData("SHA256SUMS", "# Written by ChartGen\nba7816bf  exports\n", "none that ChartGen wrote")]
    [InlineData("SHA256SUMS", "", "none that ChartGen wrote")]
    public void A_folder_that_ChartGen_did_not_write_is_never_replaced(string file, string text, string reason)
    {
        using var root = new TemporaryFolder();
        root.Write($"{Name}/{file}", text);

        Refused(root, Name, force: true, "", reason);
    }

    [Fact]
    public void A_symbolic_link_or_a_file_is_no_place_for_a_folder()
    {
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(root["real"]);
        Directory.CreateSymbolicLink(root["link"], root["real"]);
        Directory.CreateSymbolicLink(root["dangling"], root["nowhere"]);
        root.Write("file", "mine\n");

        foreach (var (name, reason) in new[] { ("link", "symbolic link"), ("dangling", "symbolic link"), ("file", "a file") })
        {
            Refused(root, name, force: true, "", reason);
            var before = Tree(root.Path);
            var result = Replace(root[name], Name, First, force: true);
            Assert.Contains(reason, Assert.Single(result.Refusals).Reason, StringComparison.Ordinal);
            Assert.Equal(root[name], result.Refusals[0].Path);
            Assert.Equal(before, Tree(root.Path));
        }
    }

    [Fact]
    public void What_is_read_only_stays()
    {
        using var root = new TemporaryFolder();
        const UnixFileMode readOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(Build(root), readOnly);
        Refused(root, Name, force: true, "", "read-only");

        File.SetUnixFileMode(root.Path, readOnly);
        Refused(root, "other", force: true, null, "read-only");
        File.SetUnixFileMode(root.Path, readOnly | UnixFileMode.UserWrite);
        File.SetUnixFileMode(root[Name], readOnly | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a/b")]
    [InlineData("../b")]
    [InlineData("/tmp")]
    [InlineData(@"a\b")]
    [InlineData("a\nb")]
    public void A_name_that_is_not_one_plain_part_is_refused(string name)
    {
        using var root = new TemporaryFolder();

        Refused(root, name, force: true, "", "no name for a folder");
        Assert.NotNull(OutputFolder.Compare(root.Path, name, First).Refusal);
    }

    [Fact]
    public void A_root_that_was_made_for_nothing_is_removed_again()
    {
        using var parent = new TemporaryFolder();

        var result = Replace(parent["out"], Name, [Text(new string('n', 256), "x")]);

        Assert.False(result.Written);
        Assert.Empty(Tree(parent.Path));
    }

    private static void Refused(TemporaryFolder root, string name, bool force, string? file, string reason)
    {
        var before = Tree(root.Path);

        var result = Replace(root.Path, name, Second, force);

        Assert.False(result.Written);
        var refusal = Assert.Single(result.Refusals);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
        var place = Path.Combine(root.Path, name);
        Assert.Equal(file switch { null => root.Path, "" => place, _ => Path.Combine(place, file) }, refusal.Path);
        Assert.Equal(before, Tree(root.Path));
    }
}
