using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Reads a values.schema.json.</summary>
internal static class SchemaReader
{
    private const int EscapeLength = 6;
    private const string AfterValue = "after top-level value";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 10_000 };

    public static JsonSchema.JsonSchema Compile(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutHalves(json), Options);
            return JsonSchema.JsonSchema.Compile(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new HelmException(Refusal(GoText.FromBytes(json.Span)) ?? $"invalid JSON in values.schema.json: {e.Message}", e);
        }
    }

    // In Go's words.
    private static string? Refusal(string text)
    {
        if (text.AsSpan().Trim(" \t\r\n").IsEmpty)
        {
            return "EOF";
        }

        try
        {
            new JsonReader(text).Read();
            return null;
        }
        catch (GoErrorException e)
        {
            return e.Message switch
            {
                "unexpected end of JSON input" => "unexpected EOF",
                var message when message.EndsWith(AfterValue, StringComparison.Ordinal) => $"invalid character {AfterValue}",
                var message => message,
            };
        }
    }

    // Bytes that are no UTF-8, and escaped halves of a pair, are U+FFFD in Go; System.Text.Json would throw much later.
    private static ReadOnlyMemory<byte> WithoutHalves(ReadOnlyMemory<byte> json)
    {
        var escapes = json.Span.IndexOf(@"\uD"u8) >= 0 || json.Span.IndexOf(@"\ud"u8) >= 0;
        if (!escapes && Utf8.IsValid(json.Span))
        {
            return json;
        }

        var text = Encoding.UTF8.GetString(json.Span).ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            var unit = Unit(text, i);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(text, i + EscapeLength)))
            {
                i += EscapeLength;
            }
            else if (char.IsSurrogate(unit))
            {
                "FFFD".CopyTo(text.AsSpan(i + 2));
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static char Unit(char[] text, int at) =>
        at + EscapeLength <= text.Length && text[at] == '\\' && text[at + 1] == 'u'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
