using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Names of objects are made of it, and Kubernetes takes no others (helm.sh, Chart Best Practices).</summary>
public sealed partial class ChartNameForm : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2042", Severity.Warning, "The name of a chart should be lower-case letters, digits and dashes");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        if (description.Name.Length > 0 && !Allowed().IsMatch(description.Name))
        {
            yield return At(chart, yaml.Field("name")?.Value, $"'{description.Name}' cannot be part of the name of an object; allowed are lower-case letters, digits and dashes, a letter or digit at both ends");
        }
    }

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
