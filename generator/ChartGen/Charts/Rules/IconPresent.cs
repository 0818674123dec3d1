using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm recommends one; user interfaces show it.</summary>
public sealed class IconPresent : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2011", Severity.Note, "A chart should have an icon");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (description.Icon.Length == 0)
        {
            yield return At(chart, yaml.Field("icon")?.Value, "the chart has no icon, which Helm recommends; expected is icon: with the URL of a picture");
        }
    }
}
