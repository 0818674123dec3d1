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
        var seen = new Dictionary<(string, string), (SourceLocation At, string Options)>();
        foreach (var entry in file.Exports.Entries.Where(e => e.Path.Length > 0))
        {
            foreach (var (at, key, name, options) in Clients(entry))
            {
                if (!seen.TryAdd((ExportsPath.Normalized(entry.Path), key), (at, options)))
                {
                    var first = seen[(ExportsPath.Normalized(entry.Path), key)];
                    yield return file.Find(Rule, at.Line, at.Column,
                        $"'{entry.Path}' is exported to {name} already on line {first.At.Line}, and exportfs ignores the second; allowed is one entry for a directory and a client")
                        .With(first.Options == options ? Without(file, entry, at) : null);
                }
            }
        }
    }

    // A bracket that a blank parts from its host is told by another rule.
    private static IEnumerable<(SourceLocation At, string Key, string Name, string Options)> Clients(ExportsEntry entry)
    {
        if (entry.Clients.Count == 0)
        {
            return [(entry.Location, "", "every machine", "")];
        }

        ExportsClientEntry[] clients = [.. entry.ReadClients];
        return clients
            .Where((c, i) => i == 0 || !BlankBeforeOptions.Parts(clients[i - 1], c))
            .Select(c => (c.Location, ExportsClientReading.Key(c), ExportsText.Name(c), string.Join(',', c.AllOptions.Select(o => o.Text))));
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
