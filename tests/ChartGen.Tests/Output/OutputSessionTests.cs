using ChartGen.Output;
using ChartGen.Testing;
using Xunit;
using static ChartGen.Tests.Output.OutputSamples;

namespace ChartGen.Tests.Output;

public class OutputSessionTests
{
    [Fact]
    public void Nothing_can_be_seen_before_all_is_published()
    {
        using var root = new TemporaryFolder();
        Build(root);
        using var session = new OutputSession(root.Path);

        Parallel.For(0, 20, i => Assert.Empty(Stage(session, i == 0 ? Name : $"d{i}", Second)));

        AssertHolds(root[Name], First);
        Assert.Equal([root[Name]], Directory.GetDirectories(root.Path).Where(f => Path.GetFileName(f)[0] != '.'));
        Assert.All(session.Publish(), AssertWritten);
        Assert.Equal(20, Directory.GetFileSystemEntries(root.Path).Length);
        Assert.All(Directory.GetDirectories(root.Path), f => AssertHolds(f, Second));
    }

    [Fact]
    public void What_is_not_published_leaves_nothing()
    {
        using var parent = new TemporaryFolder();
        using (var session = new OutputSession(parent["out"]))
        {
            Assert.Empty(Stage(session, Name, First));
            Assert.NotEmpty(Directory.GetFileSystemEntries(parent["out"]));
        }

        Assert.Empty(Tree(parent.Path));
    }

    [Fact]
    public void A_file_saved_between_the_check_and_the_exchange_is_not_lost()
    {
        using var root = new TemporaryFolder();
        Build(root);
        using (var session = new OutputSession(root.Path))
        {
            Assert.Empty(Stage(session, Name, Second));
            root.Write($"{Name}/notes.txt", "mine\n");

            var refusal = Assert.Single(session.Publish().Single().Refusals);

            Assert.Equal(root[$"{Name}/notes.txt"], refusal.Path);
        }

        Assert.Equal([root[Name]], Directory.GetFileSystemEntries(root.Path));
        AssertHolds(root[Name], [.. First, Text("notes.txt", "mine\n")]);
    }

    [Fact]
    public void One_name_is_staged_once()
    {
        using var root = new TemporaryFolder();
        using var session = new OutputSession(root.Path);
        Assert.Empty(Stage(session, Name, First));

        Assert.Throws<ArgumentException>(() => Stage(session, Name, First));
    }

    [Fact]
    public void Checksums_are_the_same_whether_few_folders_are_written_or_many()
    {
        using var root = new TemporaryFolder();
        Build(root);
        using var session = new OutputSession(root.Path, expected: 1000);
        Assert.Empty(Stage(session, "many", First));
        Assert.All(session.Publish(), AssertWritten);

        Assert.Equal(File.ReadAllText(root[$"{Name}/SHA256SUMS"]), File.ReadAllText(root["many/SHA256SUMS"]));
    }
}
