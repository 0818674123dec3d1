using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Roles with which an account can take more rights.</summary>
public sealed class EscalatingRole : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8017", Severity.Warning, "A role should not permit to gain rights");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind is not ("Role" or "ClusterRole") ? [] : from rule in item.Field("rules").Numbered("rules")
               from verb in rule.Node.Field("verbs").Items()
               where verb.Text() is "escalate" or "bind" or "impersonate"
               select item.Find(Rule, verb, $"{rule.Path}.verbs", $"{verb.Text()} lets the account take rights that it was not given; expected is a role without it");
    }
}
