using System.Globalization;
using ChartGen.Deployments.Model;
using ChartGen.Topologies;

namespace ChartGen.Pictures;

/// <summary>Says in the picture's words what the listeners are.</summary>
internal static class PictureListeners
{
    /// <summary>Who comes in on a listener from outside.</summary>
    public static string Who(ClientListener listener) => listener.Url switch
    {
        "mqtt" => "MQTT clients",
        "mqtts" => "MQTT, TLS",
        "ws" => "WebSocket",
        _ => "WebSocket, TLS",
    };

    /// <summary>The ports between HAProxy and the brokers, as short as there is room.</summary>
    public static string Ports(IReadOnlyList<ClientListener> listeners) =>
        Invariant($"{listeners[0].Port}") + (listeners.Count > 1 ? Invariant($" +{listeners.Count - 1}") : "");

    /// <summary>What the legend says of a listener.</summary>
    public static string Legend(ClientListener listener, Deployment deployment)
    {
        var leader = deployment.Broker.Mode == BrokerMode.Full ? ", on the leader" : "";
        var what = listener.IsWebSocket ? "WebSocket" : "MQTT";
        var tls = listener.Tls switch
        {
            null => "",
            { AtBroker: true } => ", TLS up to the broker",
            _ => ", TLS up to HAProxy",
        };
        var reach = listener switch
        {
            { NodePort: null } => "inside the cluster, through HAProxy",
            { Tls: null } => "from outside only through HAProxy",
            _ => "only through HAProxy",
        };
        return $"{what}{tls}{leader}; {reach}";
    }

    /// <summary>What the picture's description says of the listeners.</summary>
    public static string Description(IReadOnlyList<ClientListener> listeners, string brokers)
    {
        var outside = listeners.Where(l => l.NodePort is not null).ToArray();
        if (outside.Length == 0)
        {
            return Invariant($"Clients inside the cluster reach HAProxy, which passes them on to {brokers}.");
        }

        var ports = string.Join(", ", outside.Select(l => Invariant($"{l.NodePort}")));
        var targets = string.Join(", ", outside.Select(l => Invariant($"{l.Port}")));
        var s = outside.Length > 1 ? "s" : "";
        return $"Clients reach HAProxy on NodePort{s} {ports} of any node; it passes them on to port{s} {targets} of {brokers}.";
    }

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
