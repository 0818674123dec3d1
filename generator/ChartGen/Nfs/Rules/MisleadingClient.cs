using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>exportfs takes these clients without a word, and they match other machines than it looks, or none.</summary>
public sealed class MisleadingClient : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5009", Severity.Warning, "A client should mean the machines that it seems to name");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries.SelectMany(e => e.ReadClients)
            .Where(c => c.Client.Length > 0 && ExportsClientReading.Refuse(c.Client) is null)
            .Select(c => (Client: c, Reason: ExportsClient.Refuse(c.Client)))
            .Where(c => c.Reason is not null)
            .Select(c => file.Find(Rule, c.Client.Location.Line, c.Client.Location.Column, c.Reason!));
}
