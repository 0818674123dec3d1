using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Roles with wildcards.</summary>
public sealed class WildcardRole : ObjectRule
{
    private static readonly string[] Fields = ["apiGroups", "resources", "verbs"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8016", Severity.Warning, "A role should name what it permits");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind is not ("Role" or "ClusterRole") ? [] : from rule in item.Field("rules").Numbered("rules")
               from field in Fields
               from word in rule.Node.Field(field).Items()
               where word.Text() == "*"
               select item.Find(Rule, word, $"{rule.Path}.{field}", $"{field} is *, which permits everything, also what comes later; expected are the names of what is needed");
    }
}
