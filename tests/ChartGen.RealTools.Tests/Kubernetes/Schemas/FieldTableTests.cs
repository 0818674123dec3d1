using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>The table of the Kubernetes API is what the clients' models say. CHARTGEN_ACCEPT_SNAPSHOTS=1 makes it anew.</summary>
public class FieldTableTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generator", "ChartGen", "Kubernetes", "Schemas");

    [Fact]
    public void The_table_is_current() =>
        Snapshot.Matches(Path.Combine(Folder, "fields.txt"), new FieldTable(RequiredFields.Read()).Make());

    [Fact]
    public void Every_fact_is_about_a_field_of_the_table()
    {
        var fields = File.ReadLines(Path.Combine(Folder, "fields.txt")).Where(line => line[0] != '#').Select(line => line.Split(' '))
            .SelectMany(words => words.Skip(1).Select(word => $"{words[0]}.{word.Split(':')[0].TrimEnd('!')}")).ToHashSet(StringComparer.Ordinal);
        var told = File.ReadLines(Path.Combine(Folder, "facts.txt")).Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split(' ')[0].Split(',')).ToList();
        Assert.Empty(told.Except(fields));
        Assert.Empty(told.GroupBy(f => f).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
