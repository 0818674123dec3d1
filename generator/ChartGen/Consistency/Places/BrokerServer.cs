using ChartGen.HaProxy;
using ChartGen.HaProxy.Syntax;

namespace ChartGen.Consistency.Places;

/// <summary>A server of haproxy.cfg beside others that are brokers.</summary>
/// <param name="Server">The server.</param>
/// <param name="Host">The host of its address.</param>
/// <param name="Port">The port of its address; empty without one.</param>
/// <param name="Pod">The pod that it points to; null when it is none.</param>
internal sealed record BrokerServer(HaProxyServer Server, string Host, string Port, PodAddress? Pod)
{
    /// <summary>Its name.</summary>
    public string Name => Server.Name;

    /// <summary>Takes a server.</summary>
    public static BrokerServer Of(HaProxyServer server)
    {
        var (host, port) = HaProxyAddress.Split(server.Address);
        return new BrokerServer(server, host, port, PodAddress.Parse(host));
    }
}
