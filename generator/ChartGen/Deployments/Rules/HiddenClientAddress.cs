using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// With the policy Cluster a node may send a connection to a proxy on another node, and puts its own address in place of the
/// client's (Kubernetes, "Preserving the client source IP"). What works by the client's address works by the nodes' then.
/// </summary>
public sealed class HiddenClientAddress : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1149", Severity.Warning, "What works by the client's address should see it");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var haproxy = source.Deployment.Haproxy;
        if (haproxy.ExternalTrafficPolicy == TrafficPolicy.Local || source.Topology.Listeners.All(l => l.NodePort is null))
        {
            yield break;
        }

        if (haproxy.Balance == BalanceAlgorithm.Source)
        {
            yield return Hidden(source, "haproxy.balance", "source", "all clients that come in by one node get one broker");
        }

        for (var i = 0; i < source.Topology.Listeners.Count; i++)
        {
            if (source.Deployment.Broker.Listeners[i].ProxyProtocol && source.Topology.Listeners[i].NodePort is not null)
            {
                yield return Hidden(source, $"broker.listeners[{i}].proxyProtocol", "true", "the broker is told a node's address");
            }
        }
    }

    private Finding Hidden(DeploymentSource source, string path, string value, string consequence) =>
        source.Find(Rule, path, $"{path} is {value}, and haproxy.externalTrafficPolicy is Cluster, so HAProxy sees nodes' addresses in place of clients': {consequence}; allowed without this warning is externalTrafficPolicy Local");
}
