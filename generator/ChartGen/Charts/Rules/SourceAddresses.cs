using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses others.</summary>
public sealed class SourceAddresses : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2010", Severity.Error, "Sources of a chart must be URLs with a scheme");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        for (var i = 0; i < description.Sources.Count; i++)
        {
            if (!WebAddress.HasScheme(description.Sources[i]))
            {
                yield return At(chart, yaml.Item("sources", i), $"'{description.Sources[i]}' is no URL with a scheme; allowed is one such as https://example.com/charts");
            }
        }
    }
}
