using System.Net;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The NFS server has an address, and one that means the same machine on every worker: not a loopback address
/// (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3), not "no address", not a group.
/// </summary>
public sealed class NfsServerAddress : IDeploymentRule
{
    private const string Allowed = "allowed is an address that every worker reaches, such as 10.10.10.10 or nfs.example.com";

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1106", Severity.Error, "nfs.server must be an address that every worker reaches");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var server = source.Deployment.Nfs.Server;
        if (HostAddress.Refuse(server) is { } reason)
        {
            yield return source.Find(Rule, "nfs.server", $"nfs.server: {reason}");
        }
        else if (IsNobodyElse(server))
        {
            yield return source.Find(Rule, "nfs.server", $"nfs.server is {server}, on each worker another machine or none; {Allowed}");
        }
    }

    private static bool IsNobodyElse(string server)
    {
        if (HostAddress.BytesOf(server) is not { } bytes)
        {
            return server.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || server.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        }

        var address = new IPAddress([.. bytes]);
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var first = address.GetAddressBytes()[0];
        return IPAddress.IsLoopback(address)
            || address.Equals(IPAddress.IPv6Any)
            || address.IsIPv6Multicast
            || address.IsIPv6LinkLocal
            || (bytes.Count == 4 && first is 0 or >= 224);
    }
}
