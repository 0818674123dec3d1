using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm 4.1.4 refuses any other.</summary>
public sealed class ChartApiVersion : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2005", Severity.Error, "apiVersion of a chart must be v1 or v2");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (description.ApiVersion is not ("v1" or "v2"))
        {
            var what = description.ApiVersion.Length == 0 ? "Chart.yaml has no apiVersion" : $"'{description.ApiVersion}' is no apiVersion of a chart";
            yield return At(chart, yaml.Field("apiVersion")?.Value, $"{what}; allowed is v2, or v1 for a chart of Helm 2");
        }
    }
}
