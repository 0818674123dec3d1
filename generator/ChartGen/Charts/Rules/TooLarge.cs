using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm keeps a chart, all its files and what it rendered in one Secret, and installs nothing that does not fit there.</summary>
public sealed class TooLarge : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2059", Severity.Error, "A chart must fit into a release");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (ReleaseSizes.Of(chart) is var size and > ReleaseSizes.Most)
        {
            yield return chart.Find(Rule, ReleaseSizes.Largest(chart), 0, 0, ReleaseSizes.Words(size));
        }
    }
}
