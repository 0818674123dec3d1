using System.Globalization;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>NetworkPolicies let through what the cluster needs: the ports of server lines, administration and the cluster at brokers, those for clients at HAProxy.</summary>
public sealed class PolicyPorts : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7020", Severity.Error, "NetworkPolicies must let the cluster's own ports through");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var ports = facts.Ports;
        int[] atBroker = [.. ports.Servers.Select(s => s.Port).Concat(ports.Admin == 0 ? [] : [ports.Admin]).Append(PortFacts.ClusterPort).Distinct()];
        int[] atProxy = [.. ports.Binds.Where(b => b.Artifact == "tcp").Select(b => b.Port).Distinct()];
        return
        [
            .. facts.Roles.Brokers.SelectMany(b => Of(facts, b.Pod!, atBroker, [.. ports.Listeners.Select(l => l.Port), PortFacts.ClusterPort])),
            .. facts.Roles.Proxies.SelectMany(p => Of(facts, p, atProxy, [.. ports.Binds.Select(b => b.Port)])),
        ];
    }

    private IEnumerable<Finding> Of(ClusterFacts facts, PodView pod, int[] needed, int[] open)
    {
        ManifestObject[] policies =
        [
            .. facts.Subject.Index.OfKind("NetworkPolicy").Where(p =>
                LabelSelector.Matches(p.Field("spec", "podSelector"), pod)
                && (p.Field("spec", "policyTypes").Items().Count == 0 || p.Field("spec", "policyTypes").Items().Any(t => t.Text() == "Ingress"))),
        ];
        if (policies.Length == 0)
        {
            yield break;
        }

        YamlNode[] rules = [.. policies.SelectMany(p => p.Field("spec", "ingress").Items())];
        (ManifestObject Policy, YamlNode Node, int? Port)[] let =
        [
            .. from policy in policies
               from rule in policy.Field("spec", "ingress").Items()
               from port in rule.Field("ports").Items()
               where port.Field("port") is not null && port.Field("endPort") is null
               select (policy, port.Field("port")!, PortFacts.Resolve(pod, port.Field("port"))),
        ];
        foreach (var (policy, node, port) in let.Where(l => open.Length > 0 && (l.Port is not { } number || !open.Contains(number))))
        {
            yield return Spot.Of(policy, node, "spec.ingress").Find(Rule, $"{policy.Title} lets {node.Text()} through, which {pod.Owner.Title} does not open; expected is one of {Words(open)}");
        }

        int[] shut = [.. needed.Where(n => let.All(l => l.Port != n))];
        if (shut.Length > 0 && rules.All(r => r.Field("ports").Items().Count > 0) && !rules.Any(r => r.Field("ports").Items().Any(p => p.Field("endPort") is not null || p.Field("port") is null)))
        {
            yield return Spot.Of(policies[0], policies[0].Field("spec", "ingress"), "spec.ingress").Find(Rule, $"{policies[0].Title} lets nobody reach {Words(shut)} of {pod.Owner.Title}; expected is a rule for each port that the cluster needs: {Words(needed)}");
        }
    }

    private static string Words(IEnumerable<int> ports) => string.Join(", ", ports.Select(p => p.ToString(CultureInfo.InvariantCulture)));
}
