using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>helm install refuses the chart until it does.</summary>
public sealed class MissingDependency : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2030", Severity.Warning, "A declared dependency should lie in charts/");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        from name in chart.Chart?.Declared ?? []
        where !chart.Chart!.Subcharts.Contains(name)
        select At(chart, name);

    private Finding At(ChartSubject chart, string name)
    {
        var message = $"the dependency '{name}' does not lie in charts/, so Helm refuses to install the chart; expected is it there, by helm dependency build";
        var item = (chart.Description?.Field("dependencies")?.Value).Items().FirstOrDefault(d => ChartYaml.Field(d, "name")?.Value.Text() == name);
        return item is null ? chart.Find(Rule, ChartYaml.FileName, 0, 0, message) : new Finding(Rule, item.Location, message);
    }
}
