using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Charts of apiVersion v1 know no types.</summary>
public sealed class TypeInVersionTwo : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2013", Severity.Error, "type stands only in a Chart.yaml of apiVersion v2");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (description.Type.Length > 0 && description.ApiVersion != "v2")
        {
            yield return At(chart, yaml.Field("type")?.Key, $"type stands in a Chart.yaml of apiVersion '{description.ApiVersion}'; allowed is it with apiVersion v2");
        }
    }
}
