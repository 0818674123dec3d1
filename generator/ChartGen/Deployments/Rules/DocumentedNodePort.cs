using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>haproxy.nodePort is the NodePort of listener 1883, as it was before there were others; it has no other meaning.</summary>
public sealed class DocumentedNodePort : IDeploymentRule
{
    private const string Path = "haproxy.nodePort";

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1142", Severity.Error, "haproxy.nodePort must be the NodePort of listener 1883");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        if (!source.IsGiven(Path) || source.Deployment.Haproxy.NodePort is not { } port)
        {
            yield break;
        }

        var listeners = source.Deployment.Broker.Listeners;
        var index = listeners.ToList().FindIndex(l => l.Port == ClientListener.DocumentedPort);
        if (index < 0)
        {
            yield return source.Find(Rule, Path, $"{Path} is {port}, and broker.listeners has no port {ClientListener.DocumentedPort}; allowed is a listener with that port, or nodePort of another listener instead");
        }
        else if (listeners[index].NodePort is { } own && own != port)
        {
            yield return source.Find(Rule, Path, $"{Path} is {port}, and broker.listeners[{index}].nodePort is {own}; allowed is one of the two");
        }
    }
}
