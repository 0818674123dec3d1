using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses to render values that the schema does not take.</summary>
public sealed class ValuesFitSchema : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2017", Severity.Error, "Values must be ones that values.schema.json takes");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        chart.Refused.Where(r => !r.IsSchemaFault).Select(r => new Finding(
            Rule,
            Place(chart, r),
            $"{(Name(r) is { Length: > 0 } name ? $"'{name}'" : "the values")}: {r.Message}; allowed is what {Schema(r.Chart)} says"));

    private static string Name(RefusedValue refused) => string.Join('.', Keys(refused));

    private static string[] Keys(RefusedValue refused) =>
    [
        .. refused.Chart.Split('.', StringSplitOptions.RemoveEmptyEntries),
        .. refused.Pointer.Split('/').Skip(1).Select(k => k.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
    ];

    private static string Schema(string chart) => string.Concat(chart.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(c => $"charts/{c}/")) + "values.schema.json";

    // A property that is not allowed has a place; one that is missing has only that of the mapping around it.
    private static SourceLocation Place(ChartSubject chart, RefusedValue refused)
    {
        string[] keys = [.. Keys(refused), .. refused.Property is { } property ? (string[])[property] : []];
        for (var length = keys.Length; length > 0; length--)
        {
            if (chart.Values.Locate(string.Join('.', keys[..length])) is { } place)
            {
                return place;
            }
        }

        return chart.Texts.Place("values.yaml", 0, 0);
    }
}
