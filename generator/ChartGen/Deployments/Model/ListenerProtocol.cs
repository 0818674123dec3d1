using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>What clients speak on a listener (mosquitto.conf(5), protocol).</summary>
public enum ListenerProtocol
{
    /// <summary>MQTT over TCP.</summary>
    [JsonStringEnumMemberName("mqtt")]
    Mqtt,

    /// <summary>MQTT over WebSocket.</summary>
    [JsonStringEnumMemberName("websockets")]
    Websockets,
}
