using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm drops a field that it does not know without a word.</summary>
public sealed class UnknownChartField : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2003", Severity.Warning, "Every field of Chart.yaml must be one that Helm knows");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        return
        [
            .. Unknown(yaml.Reading.Root, ChartDescription.Fields, "Chart.yaml"),
            .. (yaml.Field("maintainers")?.Value).Items().SelectMany(m => Unknown(m, ChartDescription.MaintainerFields, "a maintainer")),
            .. (yaml.Field("dependencies")?.Value).Items().SelectMany(d => Unknown(d, ChartDescription.DependencyFields, "a dependency")),
        ];
    }

    private IEnumerable<Finding> Unknown(YamlNode? node, IReadOnlyList<string> fields, string owner) =>
        from entry in node.Entries()
        where !fields.Any(f => f.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase))
        let near = Nearest.To(entry.Key.Text, fields)
        select new Finding(Rule, entry.Key.Location, $"'{entry.Key.Text}' is no field of {owner}, so Helm ignores it; {(near is null ? $"allowed are {string.Join(", ", fields)}" : $"did you mean '{near}'?")}");
}
