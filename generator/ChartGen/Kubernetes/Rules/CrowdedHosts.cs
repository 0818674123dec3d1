using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>More pods that keep apart than hosts that they may run on.</summary>
public sealed class CrowdedHosts : PodRule
{
    private const string HostName = "kubernetes.io/hostname";
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3069", Severity.Warning, "Pods that keep apart should have a host each");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        var affinity = pod.Spec.Field("affinity");
        var apart = affinity.Field("podAntiAffinity", Required).Numbered($"{pod.Path}.affinity.podAntiAffinity.{Required}")
            .FirstOrDefault(t => t.Node.Field("topologyKey").Text() == HostName && LabelSelector.Of(t.Node.Field("labelSelector")).Fits(pod.Labels));
        if (apart.Node is null || Replicas.Of(pod.Owner, subject.Index) is not { } replicas || Hosts(pod, affinity) is not { } hosts || replicas.Most <= hosts.Count)
        {
            return [];
        }

        return [pod.Owner.Find(Rule, apart.Node, apart.Path, $"up to {replicas.Most} pods must run on different hosts, and only {string.Join(", ", hosts)} {(hosts.Count == 1 ? "is" : "are")} allowed: the rest stays Pending; expected are more hosts, or preferredDuringSchedulingIgnoredDuringExecution")];
    }

    // Null: any host will do.
    private static HashSet<string>? Hosts(PodView pod, YamlNode? affinity)
    {
        if (pod.Spec.Field("nodeSelector", HostName).Text() is { } only)
        {
            return [only];
        }

        var hosts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in affinity.Field("nodeAffinity", Required, "nodeSelectorTerms").Items())
        {
            if (term.Field("matchExpressions").Items().FirstOrDefault(e => e.Field("key").Text() == HostName && e.Field("operator").Text() == "In") is not { } expression)
            {
                return null;
            }

            hosts.UnionWith(expression.Field("values").Items().Select(v => v.Text() ?? ""));
        }

        return hosts.Count == 0 ? null : hosts;
    }
}
