using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Everyone who can read the chart knows it, and few change it.</summary>
public sealed class SecretDefaults : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2057", Severity.Warning, "values.yaml should hold no secret");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        SecretValues.In(chart.Values.Own)
            .Select(s => new Finding(Rule, s.Value.Location, $"'{s.Path}' has a default, which everyone can read in the chart; allowed is an empty one, or the name of a Secret that exists already"));
}
