using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The cluster operator follows the brokers' pods by the Kubernetes API: with an account, its token and rights.</summary>
public sealed class OperatorRights : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7066", Severity.Error, "The cluster operator must have an account with a token and rights");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var index = facts.Subject.Index;
        foreach (var pod in facts.Roles.Operators)
        {
            var inNamespace = index.NamespaceOf(pod.Owner);
            var named = pod.Spec.Field("serviceAccountName");
            var account = named.Text() is { Length: > 0 } name ? name : "default";
            ManifestObject[] bindings = [.. index.OfKind("RoleBinding").Concat(index.OfKind("ClusterRoleBinding"))];
            ManifestObject[] own = [.. bindings.Where(b => b.Field("subjects").Items().Any(s => s.Field("kind").Text() == "ServiceAccount" && s.Field("name").Text() == account && (s.Field("namespace").Text() ?? inNamespace) == inNamespace))];
            if (bindings.Length == 0)
            {
                // Whoever installs the chart may bind the account.
                continue;
            }

            if (own.Length == 0)
            {
                yield return Spot.Of(pod.Owner, named ?? pod.Spec, $"{pod.Path}.serviceAccountName").Find(Rule, $"{pod.Owner.Title} runs as the account '{account}', to which no binding here gives a right, so it cannot see the brokers; expected is the account of a RoleBinding: {string.Join(", ", bindings.SelectMany(b => b.Field("subjects").Items()).Select(s => s.Field("name").Text()).Distinct().Take(4))}");
                continue;
            }

            var token = pod.Spec.Field("automountServiceAccountToken") ?? index.Find("ServiceAccount", inNamespace, account)?.Field("automountServiceAccountToken");
            if (token.Boolean() is false && pod.Spec.Field("volumes").Items().All(v => v.Field("projected", "sources").Items().All(s => s.Field("serviceAccountToken") is null)))
            {
                yield return Spot.Of(pod.Owner, pod.Spec.Field("automountServiceAccountToken") ?? pod.Spec, $"{pod.Path}.automountServiceAccountToken").Find(Rule, $"{pod.Owner.Title} gets no token, so the API server answers it nothing; expected is automountServiceAccountToken: true");
            }

            foreach (var role in own.Select(b => index.Find(b.Field("roleRef", "kind").Text() ?? "Role", b.Kind == "RoleBinding" ? index.NamespaceOf(b) : "", b.Field("roleRef", "name").Text() ?? "")).OfType<ManifestObject>())
            {
                if (role.Field("rules").Items().Count == 0 && role.Field("aggregationRule") is null)
                {
                    yield return Spot.Of(role, role.Field("rules") ?? role.Root, "rules").Find(Rule, $"{role.Title} of the cluster operator permits nothing; expected are rules to get, list and watch statefulsets and pods");
                }
            }
        }
    }
}
