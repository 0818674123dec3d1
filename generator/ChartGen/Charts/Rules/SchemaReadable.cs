using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses every value when the schema is none.</summary>
public sealed class SchemaReadable : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2018", Severity.Error, "values.schema.json must be a JSON Schema");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        chart.Refused.Where(r => r.IsSchemaFault).Select(r => chart.Find(
            Rule,
            string.Concat(r.Chart.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(c => $"charts/{c}/")) + "values.schema.json",
            0,
            0,
            $"{r.Message.Split('\n')[0]}, so Helm refuses all values; allowed is a JSON Schema of draft 4 to 2020-12"));
}
