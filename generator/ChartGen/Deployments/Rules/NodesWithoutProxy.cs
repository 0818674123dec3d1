using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// With the policy Local a node that runs no proxy drops what comes in on the NodePorts (Kubernetes, "externalTrafficPolicy"),
/// and after an update the proxies may be on other nodes.
/// </summary>
public sealed class NodesWithoutProxy : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1150", Severity.Warning, "With externalTrafficPolicy Local every node should run a proxy");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var (haproxy, nodes) = (source.Deployment.Haproxy, source.Deployment.Nodes.Count);
        if (haproxy.ExternalTrafficPolicy == TrafficPolicy.Local && haproxy.Replicas < nodes)
        {
            yield return source.Find(Rule, "haproxy.externalTrafficPolicy", $"haproxy.externalTrafficPolicy is Local, and {haproxy.Replicas} of {nodes} nodes run a proxy, now these and later others: the rest do not answer; allowed without this warning is haproxy.replicas {nodes}, or externalTrafficPolicy Cluster");
        }
    }
}
