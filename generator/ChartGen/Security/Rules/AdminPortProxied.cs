using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;
using System.Globalization;

namespace ChartGen.Security.Rules;

/// <summary>Proxies that lead to the admin or cluster port.</summary>
public sealed class AdminPortProxied : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8015", Severity.Error, "A proxy must not lead to the admin or cluster port of a broker");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from file in subject.HaProxy
               let servers = HaProxyServer.Of(file.Config).ToArray()
               where servers.Any(s => HaProxyAddress.Split(s.Address) is var a && (a.Port == "1883" || a.Host.Contains("mosquitto", StringComparison.Ordinal)))
               from server in servers
               where long.TryParse(HaProxyAddress.Split(server.Address).Port, out var port) && BrokerPorts.IsInternal(port, subject)
               select file.Find(Rule, server.Line, server.AddressAt, $"the server '{server.Name}' leads to {HaProxyAddress.Split(server.Address).Port}, {BrokerPorts.NameOf(long.Parse(HaProxyAddress.Split(server.Address).Port!, CultureInfo.InvariantCulture))} of the brokers, and the proxy is open to clients; expected is the port of a listener for clients, such as 1883");
    }
}
