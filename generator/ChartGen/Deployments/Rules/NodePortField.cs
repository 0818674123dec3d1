using ChartGen.Deployments.Reading;

namespace ChartGen.Deployments.Rules;

/// <summary>A port on every node, and the field of the deployment file that gives it.</summary>
internal sealed record NodePortField(string Path, int Port)
{
    /// <summary>Every NodePort of a deployment.</summary>
    public static IEnumerable<NodePortField> Of(DeploymentSource source)
    {
        var given = source.Deployment.Broker.Listeners;
        for (var i = 0; i < given.Count; i++)
        {
            if (source.Topology.Listeners[i].NodePort is { } port)
            {
                yield return new NodePortField(given[i].NodePort is null ? "haproxy.nodePort" : $"broker.listeners[{i}].nodePort", port);
            }
        }

        yield return new NodePortField("managementCenter.nodePort", source.Deployment.ManagementCenter.NodePort);
    }
}
