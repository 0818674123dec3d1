using ChartGen.Deployments.Model;
using ChartGen.Mosquitto;

namespace ChartGen.Topologies;

/// <summary>One port on which clients reach the brokers through HAProxy: everything that is named after it.</summary>
/// <param name="Port">The port, of HAProxy and of each broker.</param>
/// <param name="Name">Its name as a port of containers and Services, and of HAProxy's bind line, such as mqtts-8883.</param>
/// <param name="Url">The scheme of its URLs: mqtt, mqtts, ws or wss.</param>
/// <param name="IsWebSocket">Whether clients speak WebSocket.</param>
/// <param name="NodePort">The port on every node, or null for none.</param>
/// <param name="Service">The Service of HAProxy that has it.</param>
/// <param name="Backend">The section of haproxy.cfg with the brokers' servers.</param>
/// <param name="Tls">Its encryption, or null for none.</param>
/// <param name="ProxyDirective">The line of mosquitto.conf by which the broker expects the client's address from the proxy, or null.</param>
/// <param name="ServerOption">The option of its server lines in haproxy.cfg that sends the client's address, or null.</param>
public sealed record ClientListener(
    int Port,
    string Name,
    string Url,
    bool IsWebSocket,
    int? NodePort,
    string Service,
    string Backend,
    ListenerFiles? Tls,
    string? ProxyDirective,
    string? ServerOption)
{
    /// <summary>The documented port of clients: its names are the documented ones, and haproxy.nodePort is its NodePort.</summary>
    public const int DocumentedPort = 1883;

    private const string DocumentedName = "mqtt";

    internal static ClientListener Of(Listener listener, Deployment deployment)
    {
        var isDocumented = listener.Port == DocumentedPort;
        var nodePort = listener.NodePort ?? (isDocumented ? deployment.Haproxy.NodePort : null);
        var isWebSocket = listener.Protocol == ListenerProtocol.Websockets;
        var url = (isWebSocket ? "ws" : "mqtt") + (listener.Tls is null ? "" : "s");
        var name = isDocumented ? DocumentedName : $"{url}-{listener.Port}";
        return new ClientListener(
            listener.Port,
            name,
            url,
            isWebSocket,
            nodePort,
            nodePort is null ? Topology.InternalProxyService : Topology.ProxyService,
            isDocumented ? "brokers" : $"brokers-{listener.Port}",
            listener.Tls is { } tls ? ListenerFiles.Of(tls, name) : null,
            listener.ProxyProtocol ? ProxyProtocol.DirectiveFor(deployment.Version) : null,
            ServerOptionOf(listener));
    }

    // What HAProxy knows of the client's certificate goes with it, where HAProxy is who has seen it.
    private static string? ServerOptionOf(Listener listener) => listener switch
    {
        { ProxyProtocol: false } => null,
        { Tls.TerminateAt: TlsEnd.Haproxy } => "send-proxy-v2-ssl-cn",
        _ => "send-proxy-v2",
    };
}
