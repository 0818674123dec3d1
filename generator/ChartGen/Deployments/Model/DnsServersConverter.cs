using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>Reads and writes <see cref="DnsServers"/>: the word auto or a list of strings.</summary>
internal sealed class DnsServersConverter : JsonConverter<DnsServers>
{
    public override DnsServers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return DnsServers.Auto;
        }

        var addresses = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            addresses.Add(reader.GetString() ?? "");
        }

        return new DnsServers(false, addresses);
    }

    public override void Write(Utf8JsonWriter writer, DnsServers value, JsonSerializerOptions options)
    {
        if (value.IsAuto)
        {
            writer.WriteStringValue("auto");
            return;
        }

        writer.WriteStartArray();
        foreach (var address in value.Addresses)
        {
            writer.WriteStringValue(address);
        }

        writer.WriteEndArray();
    }
}
