using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The broker believes what PROXY protocol tells it, and asks for no certificate where the proxy has done so: whoever
/// reaches its port directly can tell any address and needs no certificate (vendor's documentation, "Proxy Protocol").
/// </summary>
public sealed class BypassedProxy : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1148", Severity.Warning, "Nobody should go round a proxy that checks or names the clients");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var listeners = source.Deployment.Broker.Listeners;
        for (var i = 0; i < listeners.Count && !source.Deployment.NetworkPolicy.Deploy; i++)
        {
            var reason = listeners[i] switch
            {
                { ProxyProtocol: true } => ("proxyProtocol", "and tells any address as its client's"),
                { Tls: { TerminateAt: TlsEnd.Haproxy, ClientCa: not null } } => ("tls.clientCa", "without a certificate"),
                _ => default,
            };
            if (reason is (string field, string consequence))
            {
                var path = $"broker.listeners[{i}].{field}";
                yield return source.Find(Rule, path, $"{path} is given, and networkPolicy.deploy is false: every pod of the cluster reaches port {listeners[i].Port} of the brokers without the proxy, {consequence}; allowed without this warning is networkPolicy.deploy true");
            }
        }
    }
}
