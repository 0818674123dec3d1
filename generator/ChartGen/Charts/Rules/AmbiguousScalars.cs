using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>YAML 1.1 reads some words and digits as something else (yaml.org/type).</summary>
public sealed class AmbiguousScalars : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2056", Severity.Warning, "A value should mean what it says");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        AmbiguousScalar.In(chart).Select(a => new Finding(Rule, a.Node.Location, a.Message));
}
