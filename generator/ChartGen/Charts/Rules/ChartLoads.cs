using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses the chart before it looks at any template.</summary>
public sealed class ChartLoads : ChartRule
{
    private static readonly string[] Told =
    [
        "cannot load Chart.yaml", "cannot load values.yaml", "unsupported chart version", "validation: chart.metadata.name", "validation: chart.metadata.version",
        "validation: maintainers", "validation: more than one dependency",
    ];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2001", Severity.Error, "Helm must be able to load the chart");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.LoadFault is not { } fault || IsTold(fault))
        {
            yield break;
        }

        var (path, node) = fault switch
        {
            _ when fault.StartsWith("cannot load ", StringComparison.Ordinal) => (fault["cannot load ".Length..].Split(':')[0], null),
            _ when fault.Contains("metadata.type", StringComparison.Ordinal) => (ChartYaml.FileName, chart.Description?.Field("type")?.Value),
            _ when fault.Contains("dependenc", StringComparison.Ordinal) => (ChartYaml.FileName, chart.Description?.Field("dependencies")?.Key),
            _ => ("", (YamlNode?)null),
        };
        var message = $"{fault.Split('\n')[0]}, so the chart is not loaded; allowed is a chart that Helm loads";
        yield return node is null ? chart.Find(Rule, chart.Texts.Text(path) is null ? "" : path, 0, 0, message) : new Finding(Rule, node.Location, message);
    }

    // Other rules say the same with its place.
    private static bool IsTold(string fault) => Array.Exists(Told, t => fault.StartsWith(t, StringComparison.Ordinal));
}
