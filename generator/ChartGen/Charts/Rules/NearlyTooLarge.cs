using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm keeps a chart, all its files and what it rendered in one Secret.</summary>
public sealed class NearlyTooLarge : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2058", Severity.Warning, "A chart should be well below what a release can hold");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (ReleaseSizes.Of(chart) is var size and > ReleaseSizes.Near and <= ReleaseSizes.Most)
        {
            yield return chart.Find(Rule, ReleaseSizes.Largest(chart), 0, 0, ReleaseSizes.Words(size));
        }
    }
}
