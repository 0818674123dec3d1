using System.Net;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.HaProxy;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Each DNS server of the proxy has an address and a port, and is reached from the proxy's pod (HAProxy configuration
/// manual, "nameserver"; see <see cref="NameserverAddress"/>).
/// </summary>
public sealed class NameserverAddresses : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1107", Severity.Error, "haproxy.dns must be auto, or addresses with ports");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var addresses = source.Deployment.Haproxy.Dns.Addresses;
        var first = new Dictionary<NameserverAddress, int>();
        for (var i = 0; i < addresses.Count; i++)
        {
            var path = $"haproxy.dns[{i}]";
            if (!NameserverAddress.TryParse(addresses[i], out var nameserver, out var reason))
            {
                yield return source.Find(Rule, path, $"{path}: {reason}");
            }
            else if (IPAddress.IsLoopback(nameserver.Address))
            {
                yield return source.Find(Rule, path, $"{path} is {addresses[i]}, which inside the proxy's pod is the pod itself; allowed is the address of the cluster's DNS service, or auto");
            }
            else if (!first.TryAdd(nameserver, i))
            {
                yield return source.Find(Rule, path, $"{path} is {addresses[i]}, and so is haproxy.dns[{first[nameserver]}]; allowed is each server once");
            }
        }
    }
}
