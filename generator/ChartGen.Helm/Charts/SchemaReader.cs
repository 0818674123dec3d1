using System.Text.Json;

namespace ChartGen.Helm.Charts;

/// <summary>Reads a values.schema.json.</summary>
internal static class SchemaReader
{
    public static JsonSchema.JsonSchema Compile(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonSchema.JsonSchema.Compile(document.RootElement);
        }
        catch (JsonException e)
        {
            var text = json.Span.TrimEnd(" \t\r\n"u8);
            throw new HelmException(text.IsEmpty ? "EOF" : IsCut(e) ? "unexpected EOF" : $"invalid JSON in values.schema.json: {e.Message}", e);
        }
    }

    private static bool IsCut(JsonException e) => e.Message.Contains("end of data", StringComparison.Ordinal) || e.Message.Contains("depth to be zero", StringComparison.Ordinal);
}
