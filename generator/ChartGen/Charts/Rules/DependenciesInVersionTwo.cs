using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Charts of apiVersion v1 have a requirements.yaml.</summary>
public sealed class DependenciesInVersionTwo : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2014", Severity.Error, "dependencies stand only in a Chart.yaml of apiVersion v2");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (description.Dependencies.Count > 0 && description.ApiVersion != "v2")
        {
            yield return At(chart, yaml.Field("dependencies")?.Key, $"dependencies stand in a Chart.yaml of apiVersion '{description.ApiVersion}'; allowed are they with apiVersion v2");
        }
    }
}
