using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm does not load a chart whose values it cannot read.</summary>
public sealed class ValuesReadable : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2016", Severity.Error, "values.yaml must be a mapping in YAML");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        const string LoadFault = "cannot load values.yaml: ";
        if (chart.LoadFault?.StartsWith(LoadFault, StringComparison.Ordinal) != true)
        {
            yield break;
        }

        var reading = YamlReader.Read(chart.Texts.NameOf("values.yaml"), chart.Texts.Text("values.yaml") ?? "", YamlLimits.Handwritten);
        var problem = reading.Problems.FirstOrDefault(p => p.Kind is not (YamlProblemKind.DuplicateKey or YamlProblemKind.MoreDocuments));
        var what = problem?.Message ?? (reading.Root is null or YamlMapping ? chart.LoadFault[LoadFault.Length..].Split('\n')[0] : "the values are no mapping");
        yield return new Finding(Rule, problem?.Location ?? reading.Root?.Location ?? chart.Texts.Place("values.yaml", 0, 0), $"{what}, so Helm does not load the chart; allowed is a mapping of keys to values");
    }
}
