using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Mosquitto;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The vendor's documentation names the option for PROXY protocol "since Mosquitto 2.9". A broker that does not know an
/// option does not start; one that is not told to expect the protocol refuses every client.
/// </summary>
public sealed class ProxyProtocolVersion : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1144", Severity.Error, "proxyProtocol needs version 2.9 or newer");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var (version, listeners) = (source.Deployment.Version, source.Deployment.Broker.Listeners);
        for (var i = 0; i < listeners.Count; i++)
        {
            if (listeners[i].ProxyProtocol && ProxyProtocol.DirectiveFor(version) is null)
            {
                var path = $"broker.listeners[{i}].proxyProtocol";
                yield return source.Find(Rule, path, $"{path} is true, and version is {version}, for which no option of the broker is known; allowed is version {ProxyProtocol.FirstVersion} or newer, or false");
            }
        }
    }
}
