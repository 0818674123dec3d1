using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A process listens on a port once: mosquitto and HAProxy do not start when two listeners have one port (tried), and some
/// ports are taken in their pods.
/// </summary>
public sealed class DistinctListenerPorts : IDeploymentRule
{
    private static readonly Dictionary<int, string> Taken = new()
    {
        [Topology.AdminPort] = "the brokers' port for administration",
        [Topology.ClusterPort] = "the port between the brokers",
        [Topology.StatsPort] = "the proxies' port for probes and metrics",
    };

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1141", Severity.Error, "Ports of listeners must differ and be free in the pods");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Deployment.Broker.Listeners;
        var first = new Dictionary<int, int>();
        for (var i = 0; i < listeners.Count; i++)
        {
            var port = listeners[i].Port;
            var path = $"broker.listeners[{i}].port";
            if (Taken.TryGetValue(port, out var owner))
            {
                yield return source.Find(Rule, path, $"{path} is {port}, {owner}; allowed are 1024 to 65535 but {string.Join(", ", Taken.Keys)}");
            }
            else if (!first.TryAdd(port, i))
            {
                yield return source.Find(Rule, path, $"{path} is {port}, and so is broker.listeners[{first[port]}].port; allowed is each port once");
            }
        }
    }
}
