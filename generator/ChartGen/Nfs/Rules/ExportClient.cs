using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A host that nobody can look up, or a network that is none.</summary>
public sealed class ExportClient : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5006", Severity.Error, "A client must be one that exportfs can take");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries.SelectMany(e => e.ReadClients)
            .Select(c => (Client: c, Reason: ExportsClientReading.Refuse(c.Client)))
            .Where(c => c.Reason is not null)
            .Select(c => file.Find(Rule, c.Client.Location.Line, c.Client.Location.Column, c.Reason!));
}
