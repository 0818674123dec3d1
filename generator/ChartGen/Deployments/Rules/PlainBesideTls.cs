using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// MQTT sends user and password in the clear (MQTT 5.0, section 5.4.1). Where one listener is encrypted, another that is open
/// to the outside without encryption was perhaps left over.
/// </summary>
public sealed class PlainBesideTls : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1151", Severity.Warning, "Beside an encrypted listener none should be open to the outside unencrypted");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Topology.Listeners;
        for (var i = 0; i < listeners.Count && listeners.Any(l => l.Tls is not null); i++)
        {
            if (listeners[i] is { Tls: null, NodePort: { } port })
            {
                var own = $"broker.listeners[{i}].nodePort";
                var isOwn = source.Deployment.Broker.Listeners[i].NodePort is not null;
                var remedy = isOwn ? "no nodePort" : "haproxy.nodePort null";
                yield return source.Find(Rule, isOwn ? own : $"broker.listeners[{i}]", $"broker.listeners[{i}] has no tls, and NodePort {port} opens it to the outside: passwords go unencrypted; allowed without this warning is tls, or {remedy}, which keeps it inside the cluster");
            }
        }
    }
}
