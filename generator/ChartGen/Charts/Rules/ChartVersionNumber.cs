using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Versions;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses others.</summary>
public sealed class ChartVersionNumber : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2006", Severity.Error, "A chart must have a version that is a text and a version of SemVer");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        const string Allowed = "allowed is a version in quotes, such as \"1.2.0\"";
        var value = yaml.Field("version")?.Value;
        if (description.Version.Length == 0)
        {
            yield return At(chart, value, $"the chart has no version; {Allowed}");
        }
        else if (value is YamlScalar { Kind: not YamlScalarKind.Text } scalar)
        {
            yield return At(chart, value, $"version is {scalar.Text}, which YAML reads as {ScalarWords.Of(scalar.Kind)}; {Allowed}");
        }
        else if (!VersionText.IsAboveLowest(description.Version))
        {
            yield return At(chart, value, $"'{description.Version}' is no version of SemVer above 0.0.0-0; {Allowed}");
        }
    }
}
