using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml.Go;
using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml;

/// <summary>YAML as Helm's <c>toYaml</c> and <c>fromYaml</c> write and read it, to the byte and to the word.</summary>
public static class GoYaml
{
    /// <summary>The YAML of a Go value, with the line break at its end that <c>toYaml</c> cuts off.</summary>
    /// <exception cref="GoErrorException">The value has no YAML.</exception>
    public static string ToYaml(object? value) => YamlEncoder.Encode(value);

    /// <summary>The YAML that <c>toYamlPretty</c> gives, with the line break at its end that it cuts off.</summary>
    /// <exception cref="GoErrorException">The value has no YAML.</exception>
    public static string ToPrettyYaml(object? value) => YamlEncoder.Encode(value, isPretty: true);

    /// <summary>Reads the first document; all numbers are float64, an empty text is null.</summary>
    /// <exception cref="GoErrorException">It is no YAML; the message is Helm's.</exception>
    public static object? FromYaml(string text) => Read(text, floats: true, out _);

    /// <summary>Reads the first document, which must be a map or nothing.</summary>
    /// <exception cref="GoErrorException">It is no YAML, or no map; the message is Helm's.</exception>
    public static GoMap MapFromYaml(string text) => FromYaml(text) switch
    {
        null => new GoMap(),
        GoMap map => map,
        var other => throw WrongType(other, "map[string]interface {}"),
    };

    /// <summary>Reads the first document, which must be a list or nothing.</summary>
    /// <exception cref="GoErrorException">It is no YAML, or no list; the message is Helm's.</exception>
    public static GoList ListFromYaml(string text) => FromYaml(text) switch
    {
        null => new GoList([]),
        GoList list => list,
        var other => throw WrongType(other, "[]interface {}"),
    };

    internal static object? Read(string text, bool floats, out bool hasBadNumber)
    {
        hasBadNumber = false;
        try
        {
            if (YamlComposer.Compose(text) is not { } root)
            {
                return null;
            }

            var decoder = new YamlDecoder(floats);
            var value = decoder.DecodeDocument(root);
            hasBadNumber = decoder.HasBadNumber;
            return value;
        }
        catch (YamlSyntaxException e)
        {
            throw new GoErrorException($"error converting YAML to JSON: yaml: {e.Message}");
        }
        catch (YamlValueException e)
        {
            throw new GoErrorException($"error converting YAML to JSON: {e.Message}");
        }
    }

    private static GoErrorException WrongType(object value, string type)
    {
        var found = value switch
        {
            GoList => "array",
            GoMap => "object",
            string => "string",
            bool => "bool",
            _ => "number",
        };
        return new GoErrorException($"error unmarshaling JSON: while decoding JSON: json: cannot unmarshal {found} into Go value of type {type}");
    }
}
