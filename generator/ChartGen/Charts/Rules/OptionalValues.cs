using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Users learn from values.yaml what can be set.</summary>
public sealed class OptionalValues : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2053", Severity.Note, "A value that a template asks for should stand in values.yaml");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        MissingValueReads.Of(chart).Where(m => m.IsOptional).Select(m => m.Find(chart, Rule, "though a template asks for it"));
}
