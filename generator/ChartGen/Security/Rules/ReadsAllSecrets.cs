using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Accounts that read all Secrets.</summary>
public sealed class ReadsAllSecrets : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8018", Severity.Warning, "An account should not read the Secrets of all namespaces");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var bound = subject.Index.OfKind("ClusterRoleBinding").Select(b => b.Field("roleRef", "name").Text()).ToHashSet();
        return from role in subject.Index.OfKind("ClusterRole")
               where bound.Contains(role.Name)
               from rule in role.Field("rules").Numbered("rules")
               let secrets = rule.Node.Field("resources").Items().FirstOrDefault(r => r.Text() == "secrets")
               where secrets is not null && rule.Node.Field("resourceNames").Items().Count == 0 && rule.Node.Field("verbs").Items().Any(v => v.Text() is "get" or "list" or "watch" or "*")
               select role.Find(Rule, secrets, $"{rule.Path}.resources", "the account reads the Secrets of every namespace; expected is a Role in the namespaces that need it, or resourceNames");
    }
}
