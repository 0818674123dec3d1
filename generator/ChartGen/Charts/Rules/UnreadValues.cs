using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A misspelt key changes nothing, and nobody says so.</summary>
public sealed class UnreadValues : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2051", Severity.Warning, "A value should be one that a template reads");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.Traced?.Usage is not { } usage || !UnreadValueKeys.CanTell(chart))
        {
            return [];
        }

        var keys = new UnreadValueKeys(chart);
        return from entry in keys.Of(usage.Unread)
               let near = keys.Near(entry.Path)
               select new Finding(Rule, entry.Key.Location, $"no template reads '{entry.Path}'; {(near is null ? "allowed are keys that a template reads" : $"did you mean '{near}'?")}");
    }
}
