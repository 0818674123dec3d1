using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A client without brackets, on a line without defaults, is read-only with root squashed; exportfs remarks on it.</summary>
public sealed class ClientWithoutOptions : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5014", Severity.Warning, "A client should have options");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var entry in file.Exports.Entries)
        {
            ExportsClientEntry[] clients = [.. entry.ReadClients];
            for (var i = 0; i < clients.Length; i++)
            {
                if (clients[i] is { HasBrackets: false, Defaults.Count: 0, Client.Length: > 0 } client
                    && ExportsClientReading.Refuse(client.Client) is null
                    && !(i + 1 < clients.Length && BlankBeforeOptions.Parts(client, clients[i + 1])))
                {
                    yield return file.Find(Rule, client.Location.Line, client.Location.Column,
                        $"'{client.Client}' has no options, so it gets '{entry.Path}' read-only; allowed are options right behind it, such as {client.Client}(rw,sync,no_subtree_check)");
                }
            }
        }
    }
}
