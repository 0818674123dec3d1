using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// On a listener for websockets mosquitto 2.0 pays no heed to tls_version: where the OpenSSL of its image allows TLS 1.1,
/// clients get it (tried with 2.0.11). HAProxy keeps to TLS 1.2 on every listener.
/// </summary>
public sealed class WebsocketsTlsVersion : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1147", Severity.Warning, "HAProxy should decrypt websockets");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Deployment.Broker.Listeners;
        for (var i = 0; i < listeners.Count; i++)
        {
            if (listeners[i] is { Protocol: ListenerProtocol.Websockets, Tls.TerminateAt: TlsEnd.Broker })
            {
                var path = $"broker.listeners[{i}].tls.terminateAt";
                yield return source.Find(Rule, path, $"{path} is broker, and protocol is websockets, where mosquitto 2.0 does not hold clients to TLS 1.2; allowed without this warning is haproxy, which does");
            }
        }
    }
}
