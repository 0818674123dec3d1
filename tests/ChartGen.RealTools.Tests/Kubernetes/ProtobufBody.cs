using System.Text;
using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>
/// Typed clients write Kubernetes' protobuf: four magic bytes, then runtime.Unknown. Read is as much as Helm's release
/// Secrets hold: name, namespace, labels, data and type (k8s.io/api/core/v1/generated.proto, apimachinery meta/v1).
/// </summary>
internal static class ProtobufBody
{
    private static readonly byte[] Magic = [(byte)'k', (byte)'8', (byte)'s', 0];

    public static bool Is(ReadOnlySpan<byte> body) => body.StartsWith(Magic);

    public static JsonObject ToJson(byte[] body)
    {
        var unknown = Fields(body.AsMemory(Magic.Length));
        var type = Fields(unknown.First(f => f.Number == 1).Bytes);
        var secret = Fields(unknown.First(f => f.Number == 2).Bytes);
        var metadata = Fields(secret.First(f => f.Number == 1).Bytes);
        return new JsonObject
        {
            ["apiVersion"] = Text(type, 1),
            ["kind"] = Text(type, 2),
            ["metadata"] = new JsonObject
            {
                ["name"] = Text(metadata, 1),
                ["namespace"] = Text(metadata, 3),
                ["labels"] = Map(metadata, 11, b => Encoding.UTF8.GetString(b.Span)),
            },
            ["data"] = Map(secret, 2, b => Convert.ToBase64String(b.Span)),
            ["type"] = Text(secret, 3),
        };
    }

    private static JsonObject Map(List<(int Number, ReadOnlyMemory<byte> Bytes)> fields, int number, Func<ReadOnlyMemory<byte>, string> value)
    {
        var map = new JsonObject();
        foreach (var entry in fields.Where(f => f.Number == number).Select(f => Fields(f.Bytes)))
        {
            map[Text(entry, 1)] = value(entry.FirstOrDefault(f => f.Number == 2).Bytes);
        }

        return map;
    }

    private static string Text(List<(int Number, ReadOnlyMemory<byte> Bytes)> fields, int number) =>
        Encoding.UTF8.GetString(fields.FirstOrDefault(f => f.Number == number).Bytes.Span);

    // Numbers are skipped: nothing here needs one.
    private static List<(int Number, ReadOnlyMemory<byte> Bytes)> Fields(ReadOnlyMemory<byte> message)
    {
        var fields = new List<(int, ReadOnlyMemory<byte>)>();
        for (var at = 0; at < message.Length;)
        {
            var key = Varint(message.Span, ref at);
            var value = Varint(message.Span, ref at);
            if ((key & 7) == 2)
            {
                fields.Add(((int)(key >> 3), message.Slice(at, (int)value)));
                at += (int)value;
            }
        }

        return fields;
    }

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
