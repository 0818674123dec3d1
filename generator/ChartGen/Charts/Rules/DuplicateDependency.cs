using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Their values would stand under the same key.</summary>
public sealed class DuplicateDependency : ChartYamlRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2032", Severity.Error, "Dependencies must have different names");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, ChartYaml yaml, ChartDescription description)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < description.Dependencies.Count; i++)
        {
            if (description.Dependencies[i] is { } dependency && !keys.Add(dependency.Key))
            {
                yield return At(chart, yaml.Item("dependencies", i), $"'{dependency.Key}' is the name or alias of another dependency; allowed is an alias: of its own");
            }
        }
    }
}
