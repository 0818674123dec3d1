using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm takes the name for a folder.</summary>
public sealed class ChartName : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2004", Severity.Error, "A chart must have a name that is no path");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        var name = description.Name;
        if (name.Length == 0 || name.Contains('/', StringComparison.Ordinal) || name is "." or "..")
        {
            var what = name.Length == 0 ? "the chart has no name" : $"'{name}' is a path and no name for a chart";
            yield return At(chart, yaml.Field("name")?.Value, $"{what}; allowed is one such as broker-cluster");
        }
    }
}
