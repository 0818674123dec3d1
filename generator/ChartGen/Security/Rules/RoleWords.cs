using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Roles that name what Kubernetes' own API groups do not have, and so permit nothing.</summary>
public sealed class RoleWords : ObjectRule
{
    private static readonly string[] Verbs = ["get", "list", "watch", "create", "update", "patch", "delete", "deletecollection", "use", "bind", "escalate", "impersonate", "approve", "sign", "attest", "*"];

    // The groups that serve what charts of this kind ask for (kubectl api-resources).
    private static readonly Dictionary<string, string[]> Resources = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "bindings", "componentstatuses", "configmaps", "endpoints", "events", "limitranges", "namespaces", "nodes", "persistentvolumeclaims", "persistentvolumes",
            "pods", "podtemplates", "replicationcontrollers", "resourcequotas", "secrets", "serviceaccounts", "services", "users", "groups",
        ],
        ["apps"] = ["controllerrevisions", "daemonsets", "deployments", "replicasets", "statefulsets"],
        ["autoscaling"] = ["horizontalpodautoscalers"],
        ["batch"] = ["cronjobs", "jobs"],
        ["coordination.k8s.io"] = ["leases", "leasecandidates"],
        ["policy"] = ["poddisruptionbudgets", "podsecuritypolicies"],
    };

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8026", Severity.Warning, "A role should name groups, resources and verbs that there are");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind is not ("Role" or "ClusterRole") ? [] : item.Field("rules").Numbered("rules").SelectMany(r => Check(item, r.Node, r.Path));
    }

    private IEnumerable<Finding> Check(ManifestObject item, YamlNode rule, string path)
    {
        string[] groups = [.. rule.Field("apiGroups").Items().Select(g => g.Text() ?? "")];
        var resources = rule.Field("resources").Items();
        foreach (var verb in rule.Field("verbs").Items().Where(v => v.Text() is { } t && !Verbs.Contains(t) && Deployments.Reading.Nearest.To(t, Verbs) is not null))
        {
            yield return item.Find(Rule, verb, $"{path}.verbs", $"'{verb.Text()}' is no verb that Kubernetes asks for, so it permits nothing; {NearName.Of(verb.Text()!, Verbs, "get, list, watch")}");
        }

        if (resources.Count == 0 && groups.Length > 0 && rule.Field("nonResourceURLs").Items().Count == 0)
        {
            yield return item.Find(Rule, rule.Field("apiGroups"), path, "the rule names no resources, and the API server refuses the role; expected is resources: with what it permits");
        }

        foreach (var group in rule.Field("apiGroups").Items().Where(g => g.Text() is { Length: > 0 } t && !t.Contains('.', StringComparison.Ordinal) && t != "*" && !Resources.ContainsKey(t) && t is not ("extensions" or "metrics")))
        {
            yield return item.Find(Rule, group, $"{path}.apiGroups", $"'{group.Text()}' is no API group of Kubernetes, so it permits nothing; {NearName.Of(group.Text()!, Resources.Keys, "'', apps, autoscaling, batch, policy or a group with a dot")}");
        }

        if (groups.Length == 0 || groups.Any(g => !Resources.ContainsKey(g)))
        {
            yield break;
        }

        string[] known = [.. groups.SelectMany(g => Resources[g])];
        foreach (var resource in resources)
        {
            var name = (resource.Text() ?? "").Split('/')[0];
            if (name.Length > 0 && name != "*" && !known.Contains(name))
            {
                yield return item.Find(Rule, resource, $"{path}.resources", $"'{name}' is no resource of the API group{(groups.Length > 1 ? "s" : "")} {string.Join(", ", groups.Select(g => g.Length == 0 ? "''" : g))}, so it permits nothing; {NearName.Of(name, known, string.Join(", ", known.Take(6)))}");
            }
        }
    }
}
