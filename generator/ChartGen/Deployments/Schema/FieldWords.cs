using System.Text.Json;
using ChartGen.Deployments.Reading;

namespace ChartGen.Deployments.Schema;

/// <summary>Says in words what a field takes: for explain, the starter file and the documentation.</summary>
public static class FieldWords
{
    /// <summary>The type: text, whole number, list of texts, block …; or null where null may be given.</summary>
    public static string Type(FieldSchema field)
    {
        var types = field.Types.Select(t => TypeName(field, t));
        return string.Join(" or ", types);
    }

    /// <summary>What is allowed, or an empty text where the type says it all.</summary>
    public static string Allowed(FieldSchema field)
    {
        if (!field.Exists)
        {
            return "";
        }

        if (field.Choices.Count > 0)
        {
            return string.Join(", ", field.Choices);
        }

        var element = field.Element;
        var parts = new List<string>();
        if (element.TryGetProperty("minimum", out var minimum) && element.TryGetProperty("maximum", out var maximum))
        {
            parts.Add($"{minimum.GetRawText()} to {maximum.GetRawText()}");
        }

        if (element.TryGetProperty("pattern", out var pattern))
        {
            parts.Add(PatternWords.Of(pattern.GetString()!));
        }
        else if (element.TryGetProperty("items", out var items) && items.TryGetProperty("pattern", out var each))
        {
            parts.Add($"each {PatternWords.Of(each.GetString()!)}");
        }
        else if (element.TryGetProperty("propertyNames", out var names))
        {
            parts.Add($"keys: {PatternWords.Of(names.GetProperty("pattern").GetString()!)}");
        }

        if (element.TryGetProperty("maxLength", out var length))
        {
            parts.Add($"at most {length.GetRawText()} characters");
        }

        return string.Join("; ", parts);
    }

    /// <summary>The default as YAML, or null when the field has none: a required field, a block, an item.</summary>
    public static string? Default(FieldSchema field) => Yaml(field, "default");

    /// <summary>An example as YAML, or null.</summary>
    public static string? Example(FieldSchema field) =>
        field.Exists && field.Element.TryGetProperty("examples", out var examples) ? Yaml(examples[0]) : null;

    private static string? Yaml(FieldSchema field, string keyword) =>
        field.Exists && field.Element.TryGetProperty(keyword, out var value) ? Yaml(value) : null;

    private static string Yaml(JsonElement value) => Helm.Yaml.YamlText.Flow(System.Text.Json.Nodes.JsonNode.Parse(value.GetRawText()));

    private static string TypeName(FieldSchema field, string type) => type switch
    {
        "string" => field.Choices.Count > 0 ? "choice" : "text",
        "integer" => "whole number",
        "boolean" => "true or false",
        "array" => field.Fields.Count > 0 ? "list of blocks" : "list of texts",
        "object" => field.Fields.Count > 0 ? "block" : "mapping of texts",
        _ => type,
    };
}
