using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses another.</summary>
public sealed class IconAddress : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2012", Severity.Error, "The icon of a chart must be a URL with a scheme");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (description.Icon.Length > 0 && !WebAddress.HasScheme(description.Icon))
        {
            yield return At(chart, yaml.Field("icon")?.Value, $"'{description.Icon}' is no URL with a scheme; allowed is one such as https://example.com/icon.svg");
        }
    }
}
