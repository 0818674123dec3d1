using ChartGen.Output;
using ChartGen.Testing;
using Xunit;
using static ChartGen.Tests.Output.OutputSamples;

namespace ChartGen.Tests.Output;

public class OutputLeftoverTests
{
    private const string New = ".multinode.chartgen-new-0123456789abcdef";
    private const string Old = ".multinode.chartgen-old-0123456789abcdef";

    [Fact]
    public void A_set_that_a_kill_left_half_written_is_removed_by_the_next_build_of_any_name()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{New}/haproxy.cfg", "glo");
        root.Write(".other.chartgen-new-fedcba9876543210/exports", "");
        Directory.CreateDirectory(root[".other.chartgen-old-fedcba9876543210"]);
        AssertWritten(Replace(root.Path, "other", First));

        AssertWritten(Replace(root.Path, "third", First));

        Assert.Equal(
            [root[Name], root["other"], root["third"]],
            Directory.GetFileSystemEntries(root.Path).Order(StringComparer.Ordinal));
        AssertHolds(root[Name], First);
    }

    [Fact]
    public void A_build_that_changes_nothing_clears_away_too()
    {
        using var root = new TemporaryFolder();
        Build(root);
        root.Write($"{New}/haproxy.cfg", "glo");

        Assert.True(Replace(root.Path, Name, First).Unchanged);

        Assert.Equal([root[Name]], Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_set_that_a_kill_left_half_removed_is_removed()
    {
        using var root = new TemporaryFolder();
        Build(root);
        Directory.Move(root[Name], root[New]);
        File.Delete(root[$"{New}/exports"]);

        AssertWritten(Replace(root.Path, Name, Second));

        Assert.Equal([root[Name]], Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_set_moved_aside_by_a_kill_between_two_renames_comes_back()
    {
        using var root = new TemporaryFolder();
        Build(root);
        Directory.Move(root[Name], root[Old]);

        AssertWritten(Replace(root.Path, "other", Second));

        AssertHolds(root[Name], First);
        Assert.Equal(2, Directory.GetFileSystemEntries(root.Path).Length);
    }

    [Fact]
    public void A_set_moved_aside_whose_place_is_taken_is_removed()
    {
        using var root = new TemporaryFolder();
        Build(root);
        Directory.Move(root[Name], root[Old]);
        Directory.CreateDirectory(root[Name]);

        AssertWritten(Replace(root.Path, Name, Second));

        AssertHolds(root[Name], Second);
        Assert.Single(Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_file_of_the_users_in_a_leftover_set_stays()
    {
        using var root = new TemporaryFolder();
        Build(root);
        Directory.Move(root[Name], root[New]);
        root.Write($"{New}/notes.txt", "mine\n");

        AssertWritten(Replace(root.Path, Name, Second));

        Assert.Equal("mine\n", File.ReadAllText(root[$"{New}/notes.txt"]));
        AssertHolds(root[Name], Second);
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".multinode.chartgen-new-notes")]
    [InlineData(".chartgen-new-0123456789abcdef")]
    [InlineData("multinode.chartgen-new-0123456789abcdef")]
    [InlineData(".multinode.chartgen-new-0123456789abcdeg")]
    public void Hidden_folders_of_others_stay(string folder)
    {
        using var root = new TemporaryFolder();
        root.Write($"{folder}/file", "mine\n");

        AssertWritten(Replace(root.Path, Name, First));

        Assert.Equal("mine\n", File.ReadAllText(root[$"{folder}/file"]));
    }

    [Fact]
    public void A_symbolic_link_of_a_leftovers_name_is_not_followed()
    {
        using var root = new TemporaryFolder();
        root.Write("real/file", "mine\n");
        Directory.CreateSymbolicLink(root[New], root["real"]);

        AssertWritten(Replace(root.Path, Name, First));

        Assert.Equal("mine\n", File.ReadAllText(root["real/file"]));
    }
}
