using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm reads nothing of a chart whose Chart.yaml it cannot read.</summary>
public sealed partial class ChartYamlReadable : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2002", Severity.Error, "Chart.yaml must be YAML with the types that Helm wants");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        const string LoadFault = "cannot load Chart.yaml: ";
        var fault = chart.Description?.Fault ?? (chart.LoadFault?.StartsWith(LoadFault, StringComparison.Ordinal) == true ? chart.LoadFault[LoadFault.Length..] : null);
        if (chart.Description is not { } yaml || fault is null)
        {
            yield break;
        }

        var problem = yaml.Reading.Problems.FirstOrDefault(p => p.Kind is not (YamlProblemKind.DuplicateKey or YamlProblemKind.MoreDocuments));
        var field = WrongField().Match(fault);
        var entry = field.Success ? yaml.Field(field.Groups["name"].Value) : null;
        var location = problem?.Location ?? entry?.Value.Location ?? chart.Texts.Place(ChartYaml.FileName, 0, 0);
        var what = entry is not null ? $"'{entry.Key.Text}' is of a type that Helm does not take here" : problem?.Message ?? fault.Split('\n')[0];
        yield return new Finding(Rule, location, $"{what}, so Helm does not load the chart; allowed is {(field.Success ? $"a value of type {field.Groups["type"].Value}" : "one YAML document")}");
    }

    [GeneratedRegex(@"struct field [A-Za-z]+\.(?<name>[A-Za-z-]+)\S* of type (?<type>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex WrongField();
}
