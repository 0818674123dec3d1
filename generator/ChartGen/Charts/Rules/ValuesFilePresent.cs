using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm remarks on its absence.</summary>
public sealed class ValuesFilePresent : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2015", Severity.Note, "A chart should have a values.yaml");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.File.Refusal is null && chart.Texts.Text("values.yaml") is null)
        {
            yield return chart.Find(Rule, "", 0, 0, "the chart has no values.yaml; expected is one, be it empty");
        }
    }
}
