using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The address that the proxy tells stands before the first byte of the encrypted connection, and no documentation of the
/// broker says that it reads one there: its examples have PROXY protocol on unencrypted listeners alone.
/// </summary>
public sealed class ProxyProtocolBeforeTls : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1145", Severity.Error, "proxyProtocol needs a listener that the broker does not decrypt");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Deployment.Broker.Listeners;
        for (var i = 0; i < listeners.Count; i++)
        {
            if (listeners[i] is { ProxyProtocol: true, Tls.TerminateAt: TlsEnd.Broker })
            {
                var path = $"broker.listeners[{i}].proxyProtocol";
                yield return source.Find(Rule, path, $"{path} is true, and tls.terminateAt is broker: brokers are not known to read the client's address before an encrypted connection; allowed is terminateAt haproxy, or proxyProtocol false");
            }
        }
    }
}
