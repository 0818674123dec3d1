using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm prints nothing where the value is missing, and nobody says so.</summary>
public sealed class MissingValues : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2052", Severity.Warning, "A value that a template needs should exist");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        MissingValueReads.Of(chart).Where(m => !m.IsOptional).Select(m => m.Find(chart, Rule, "and the template prints nothing there"));
}
