using System.Text.Json;
using ChartGen.Topologies;

namespace ChartGen.Charts;

/// <summary>The listeners in files/topology.json. What a listener has not is left out: a template asks by `with`.</summary>
internal static class ListenersJson
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<ClientListener> listeners)
    {
        writer.WriteStartArray("listeners");
        foreach (var listener in listeners)
        {
            writer.WriteStartObject();
            writer.WriteString("name", listener.Name);
            writer.WriteNumber("port", listener.Port);
            writer.WriteString("url", listener.Url);
            writer.WriteString("service", listener.Service);
            if (listener.ProxyDirective is not null)
            {
                writer.WriteBoolean("proxyProtocol", true);
            }

            if (listener.Tls is { } tls)
            {
                WriteTls(writer, tls);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTls(Utf8JsonWriter writer, ListenerFiles tls)
    {
        writer.WriteStartObject("tls");
        writer.WriteString("component", tls.AtBroker ? "broker" : "proxy");
        writer.WriteString("volume", tls.Volume);
        writer.WriteString("folder", tls.Folder);
        writer.WriteString("secret", tls.Secret);
        writer.WriteString("certificate", ListenerFiles.Certificate);
        writer.WriteString("key", ListenerFiles.Key);
        if (tls.ClientCa is { } authorities)
        {
            writer.WriteStartObject("clientCa");
            writer.WriteString(authorities.Secret is null ? "configMap" : "secret", authorities.Secret ?? authorities.ConfigMap);
            writer.WriteString("key", authorities.Key);
            writer.WriteString("file", ListenerFiles.Authorities);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
