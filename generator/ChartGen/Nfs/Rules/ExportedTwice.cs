using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Of two entries for one directory and client exportfs ignores the second.</summary>
public sealed class ExportedTwice : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5007", Severity.Error, "A directory must be exported to a client once");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        var seen = new Dictionary<(string, string), (SourceLocation At, ExportsClientEntry? Client)>();
        foreach (var entry in file.Exports.Entries.Where(e => e.Path.Length > 0))
        {
            var path = ExportsPath.Normalized(entry.Path);
            foreach (var (at, key, client) in Clients(entry))
            {
                if (!seen.TryAdd((path, key), (at, client)))
                {
                    var first = seen[(path, key)];
                    yield return file.Find(Rule, at.Line, at.Column,
                        $"'{entry.Path}' is exported to {(client is null ? "every machine" : ExportsText.Name(client))} already on line {first.At.Line}, and exportfs ignores the second; allowed is one entry for a directory and a client")
                        .With(Options(first.Client) == Options(client) ? Without(file, entry, at) : null);
                }
            }
        }
    }

    private static string Options(ExportsClientEntry? client) => client is null ? "" : string.Join(',', client.AllOptions.Select(o => o.Text));

    // A bracket that a blank parts from its host is told by another rule.
    private static IEnumerable<(SourceLocation At, string Key, ExportsClientEntry? Client)> Clients(ExportsEntry entry)
    {
        if (entry.Clients.Count == 0)
        {
            yield return (entry.Location, "", null);
            yield break;
        }

        ExportsClientEntry? before = null;
        foreach (var client in entry.ReadClients)
        {
            if (before is null || !BlankBeforeOptions.Parts(before, client))
            {
                yield return (client.Location, ExportsClientReading.Key(client), client);
            }

            before = client;
        }
    }

    // The second says nothing new: its whole line goes, or the one client of several on a line.
    private static Fix? Without(ExportsLintFile file, ExportsEntry entry, SourceLocation at)
    {
        var line = file.Lines[at.Line - 1];
        var continues = entry.Location.Line != at.Line || line.TrimEnd('\r').EndsWith('\\') || line.Contains('"', StringComparison.Ordinal);
        if (continues)
        {
            return null;
        }

        if (entry.Clients.Count < 2)
        {
            return file.RemoveLine(at.Line, "remove the second");
        }

        var end = line.AsSpan(at.Column - 1).IndexOfAny(" \t\r") is var length and >= 0 ? at.Column - 1 + length : line.Length;
        var start = line.AsSpan(0, at.Column - 1).TrimEnd(" \t").Length;
        return file.Replace(at.Line, start + 1, line[start..end], "", "remove the second");
    }
}
