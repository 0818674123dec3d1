using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Versions;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Repositories and tools other than Helm compare versions by it.</summary>
public sealed class StrictChartVersion : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2007", Severity.Warning, "The version of a chart should be SemVer 2");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (!VersionText.IsStrict(description.Version))
        {
            yield return At(chart, yaml.Field("version")?.Value, $"'{description.Version}' is not SemVer 2, which registries of charts ask for; allowed are three numbers without a v, such as 1.2.0 or 1.2.0-rc.1");
        }
    }
}
