using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>A port on which clients reach the brokers, through HAProxy.</summary>
public sealed record Listener
{
    /// <summary>The port.</summary>
    [Description("The port, of HAProxy and of each broker alike. Ports below 1024 need a privilege that these pods do not have; clients outside the cluster see nodePort.")]
    [Required, Range(1024, 65535)]
    public int Port { get; init; }

    /// <summary>What clients speak on it.</summary>
    [Description("What clients speak: mqtt, or websockets (MQTT over WebSocket, for browsers).")]
    public ListenerProtocol Protocol { get; init; }

    /// <summary>The port on every node, or null for none.</summary>
    [Description("The port on every node. null: for clients inside the cluster alone, except that listener 1883 has haproxy.nodePort.")]
    [Range(30000, 32767), Example("31883")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NodePort { get; init; }

    /// <summary>Its encryption, or null for none.</summary>
    [Description("The encryption between the client and HAProxy or the broker, TLS 1.2 or newer; null is none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ListenerTls? Tls { get; init; }

    /// <summary>Whether HAProxy tells the broker who the client is.</summary>
    [Description("Whether HAProxy tells the broker the client's address (PROXY protocol, version 2). Brokers know it from version 2.9 on.")]
    public bool ProxyProtocol { get; init; }
}
