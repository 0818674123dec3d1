using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Without one Helm takes any value and any misspelt key.</summary>
public sealed class SchemaPresent : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2054", Severity.Note, "A chart should have a values.schema.json");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart is { Chart.IsLibrary: false, Values.Own: YamlMapping { Entries.Count: > 0 } } && chart.Texts.Text("values.schema.json") is null)
        {
            yield return chart.Find(Rule, "values.yaml", 0, 0, "no values.schema.json says which values are allowed, so Helm takes misspelt keys and wrong types; expected is one beside values.yaml");
        }
    }
}
