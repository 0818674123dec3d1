using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A mosquitto that is built with libwebsockets refuses the option for PROXY protocol (mosquitto 2.1, src/conf.c: "PROXY
/// support not available with libwebsockets"); how the vendor's broker is built is not public.
/// </summary>
public sealed class ProxyProtocolWebsockets : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1146", Severity.Warning, "proxyProtocol on a listener for websockets should be tried first");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Deployment.Broker.Listeners;
        for (var i = 0; i < listeners.Count; i++)
        {
            if (listeners[i] is { ProxyProtocol: true, Protocol: ListenerProtocol.Websockets })
            {
                var path = $"broker.listeners[{i}].proxyProtocol";
                yield return source.Find(Rule, path, $"{path} is true, and protocol is websockets: a broker that is built with libwebsockets does not start with it; allowed without this warning is protocol mqtt, or proxyProtocol false");
            }
        }
    }
}
