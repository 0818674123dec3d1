using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Tokens that nothing needs.</summary>
public sealed class TokenMounted : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8013", Severity.Note, "A pod that asks the API server nothing should have no token");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var bound = subject.Index.OfKind("RoleBinding").Concat(subject.Index.OfKind("ClusterRoleBinding"))
            .SelectMany(b => b.Field("subjects").Items().Select(s => (Namespace: s.Field("namespace").Text() ?? subject.Index.NamespaceOf(b), Name: s.Field("name").Text() ?? "")))
            .ToHashSet();
        return from item in subject.Objects
               where item.Pod is not null && item.HookEvents.Count == 0
               let pod = item.Pod
               let account = pod.Spec.Field("serviceAccountName") ?? pod.Spec.Field("serviceAccount")
               let inNamespace = subject.Index.NamespaceOf(item)
               let name = account.Text() is { Length: > 0 } text ? text : "default"
               let mounted = pod.Spec.Field("automountServiceAccountToken").Boolean() ?? subject.Index.Find("ServiceAccount", inNamespace, name)?.Field("automountServiceAccountToken").Boolean()
               where mounted != false && !bound.Contains((inNamespace, name))
               select item.Find(Rule, account ?? pod.Spec, $"{pod.Path}.automountServiceAccountToken", $"the pod gets a token of the ServiceAccount '{name}', to which nothing here grants a right; expected is automountServiceAccountToken: false");
    }
}
