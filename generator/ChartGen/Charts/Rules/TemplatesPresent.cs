using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A chart without templates installs nothing.</summary>
public sealed class TemplatesPresent : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2019", Severity.Warning, "A chart should have a folder templates");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.File.Refusal is null && !chart.HasFolder("templates") && chart.Texts.Text("templates") is null)
        {
            yield return chart.Find(Rule, "", 0, 0, "the chart has no folder templates, so it installs nothing of its own; expected is one");
        }
    }
}
