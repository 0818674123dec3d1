using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChartGen.Helm.Yaml;

/// <summary>Turns YAML nodes into the JSON that Helm makes of them.</summary>
public static class YamlJson
{
    /// <summary>The JSON of a node; null for YAML's null.</summary>
    public static JsonNode? ToJson(YamlNode? node) => node switch
    {
        YamlMapping mapping => Object(mapping),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        YamlScalar scalar => Scalar(scalar),
        _ => null,
    };

    /// <summary>Reads a short YAML text that is known to be right.</summary>
    /// <exception cref="FormatException">The text is no YAML.</exception>
    public static JsonNode? Parse(string text)
    {
        var reading = YamlReader.Read("", text, YamlLimits.Handwritten);
        return reading.Problems.Count == 0
            ? ToJson(reading.Root)
            : throw new FormatException($"{text}: {reading.Problems[0].Message}");
    }

    private static JsonObject Object(YamlMapping mapping)
    {
        var result = new JsonObject();
        foreach (var entry in mapping.Entries)
        {
            result[YamlScalars.KeyOf(entry.Key)] = ToJson(entry.Value);
        }

        return result;
    }

    private static JsonValue? Scalar(YamlScalar scalar) => scalar.Kind switch
    {
        YamlScalarKind.Null => null,
        YamlScalarKind.Boolean => JsonValue.Create(YamlScalars.Boolean(scalar.Text)!.Value),
        YamlScalarKind.Integer => Integer(YamlScalars.Integer(scalar.Text)!.Value),
        YamlScalarKind.Float => JsonValue.Create(YamlScalars.Float(scalar.Text)!.Value),
        _ => JsonValue.Create(scalar.Text),
    };

    private static JsonValue Integer(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return JsonValue.Create((long)value);
        }

        var number = Values.WholeNumber.ToDouble(value);
        return JsonValue.Create(double.IsFinite(number) ? number : double.MaxValue);
    }

    /// <summary>The JSON of a node as a document element, for validators.</summary>
    public static JsonElement ToElement(YamlNode? node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (ToJson(node) is { } json)
            {
                json.WriteTo(writer);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        using var document = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        return document.RootElement.Clone();
    }
}
