using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A number loses its zeros.</summary>
public sealed class AppVersionText : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2008", Severity.Error, "appVersion must be a text");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (yaml.Field("appVersion") is { Key.Text: "appVersion", Value: not YamlScalar { Kind: YamlScalarKind.Text } } entry)
        {
            var what = entry.Value is YamlScalar scalar ? $"{scalar.Text}, which YAML reads as {ScalarWords.Of(scalar.Kind)}" : "no text";
            yield return At(chart, entry.Value, $"appVersion is {what}; allowed is a text in quotes, such as \"1.10\"");
        }
    }
}
