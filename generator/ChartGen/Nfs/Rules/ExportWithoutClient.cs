using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Without a client, and with a bracket that stands alone, a directory is exported to every machine.</summary>
public sealed class ExportWithoutClient : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5015", Severity.Warning, "A directory should be exported to clients that are named");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var entry in file.Exports.Entries)
        {
            if (entry.Clients.Count == 0 && entry.Path.Length > 0 && !file.Exports.Problems.Any(p => p.Location == entry.Location))
            {
                yield return file.Find(Rule, entry.Location.Line, entry.Location.Column,
                    $"'{entry.Path}' has no client, so every machine may mount it; allowed is a client with its options, or * for everyone");
            }

            ExportsClientEntry[] clients = [.. entry.ReadClients];
            for (var i = 0; i < clients.Length; i++)
            {
                if (clients[i].Client.Length == 0 && (i == 0 || !BlankBeforeOptions.Parts(clients[i - 1], clients[i])))
                {
                    yield return file.Find(Rule, clients[i].Location.Line, clients[i].Location.Column,
                        "no client stands before the options, so they hold for every machine; allowed is a client right before them, or * for everyone");
                }
            }
        }
    }
}
