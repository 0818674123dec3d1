using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>With async the server answers before the data is on disk: a crash loses what the broker believes to be saved.</summary>
public sealed class AsyncExport : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5013", Severity.Warning, "Directories of brokers should not be exported async");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries.SelectMany(e => e.ReadClients)
            .Where(c => ExportsAccess.Of(c) is { Writes: true, IsAsync: true })
            .Select(c => c.AllOptions.Last(o => o.Text.TrimStart(' ', '\t') == "async").Location)
            .Distinct()
            .Select(at => file.Find(Rule, at.Line, at.Column, "'async' lets the server answer before the data is on disk, so a crash loses what the broker takes for saved; allowed is sync, the default"));
}
