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
        var seen = new Dictionary<(string, string), SourceLocation>();
        foreach (var entry in file.Exports.Entries.Where(e => e.Path.Length > 0))
        {
            foreach (var (at, key, name) in Clients(entry))
            {
                if (!seen.TryAdd((ExportsPath.Normalized(entry.Path), key), at))
                {
                    yield return file.Find(Rule, at.Line, at.Column,
                        $"'{entry.Path}' is exported to {name} already on line {seen[(ExportsPath.Normalized(entry.Path), key)].Line}, and exportfs ignores the second; allowed is one entry for a directory and a client");
                }
            }
        }
    }

    // A bracket that a blank parts from its host is told by another rule.
    private static IEnumerable<(SourceLocation At, string Key, string Name)> Clients(ExportsEntry entry)
    {
        if (entry.Clients.Count == 0)
        {
            return [(entry.Location, "", "every machine")];
        }

        ExportsClientEntry[] clients = [.. entry.ReadClients];
        return clients
            .Where((c, i) => i == 0 || !BlankBeforeOptions.Parts(clients[i - 1], c))
            .Select(c => (c.Location, ExportsClientReading.Key(c), ExportsText.Name(c)));
    }
}
