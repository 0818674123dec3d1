using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A rule about a chart's Chart.yaml, once Helm can read it.</summary>
public abstract class ChartYamlRule : ChartRule
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart.Description is { Description: { } description } yaml ? Check(chart, yaml, description) : [];
    }

    /// <summary>What it finds in one Chart.yaml.</summary>
    protected abstract IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description);

    /// <summary>A finding at a node of the file, or about the file when there is no node.</summary>
    protected Finding At(ChartSubject chart, YamlNode? node, string message)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return node is null ? chart.Find(Rule, ChartYaml.FileName, 0, 0, message) : new Finding(Rule, node.Location, message);
    }
}
