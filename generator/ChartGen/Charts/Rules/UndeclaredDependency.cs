using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm cannot switch it off, and packs whatever version lies there.</summary>
public sealed class UndeclaredDependency : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2029", Severity.Error, "A chart in charts/ must be declared as a dependency");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        from name in chart.Chart?.Subcharts ?? []
        where !chart.Chart!.Declared.Contains(name)
        select chart.Find(Rule, ChartYaml.FileName, 0, 0, $"the chart '{name}' lies in charts/ and is no dependency in Chart.yaml; allowed is dependencies: with its name, version and repository");
}
