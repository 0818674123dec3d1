using System.Text.Json;
using ChartGen.Findings;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>Says what the schema refuses, in the words of the deployment file and at the place in it.</summary>
internal static class SchemaFindings
{
    public static Finding Of(JsonSchemaError error, YamlMapping root, SchemaFixes fixes)
    {
        var path = FieldPath.FromPointer(error.InstancePointer, root);
        var schema = FieldSchema.Root.At(path);
        var node = path.FindIn(root);
        var name = path.Steps.Count == 0 ? "the deployment file" : path.ToString();
        return error.Keyword switch
        {
            "additionalProperties" when schema.Fields.Count > 0 => Unknown(error, path, schema, root, fixes),
            "required" => Missing(error, path, schema, root),
            "type" => new(ReadingRules.WrongType, path.LocationIn(root), $"{name} is {Words.Of(node)}; {Wanted(schema, node)}") { Fix = fixes.Quoted(schema, node) },
            "enum" when schema.Types.Contains("string") && node is not YamlScalar { Kind: YamlScalarKind.Text } =>
                new(ReadingRules.WrongType, path.LocationIn(root), $"{name} is {Words.Of(node)}; {Wanted(schema, node)}"),
            "propertyNames" or "pattern" when error.Property is { } key => new(
                ReadingRules.NotAllowed, KeyLocation(path, key, root), $"the key {key} of {name} is not allowed; allowed are {PatternWords.Of(Pattern(error))}"),
            _ => new(ReadingRules.NotAllowed, path.LocationIn(root), $"{name} is {Words.Of(node)}; {Allowed(error, schema)}") { Fix = fixes.Choice(error, schema, node) },
        };
    }

    private static Finding Unknown(JsonSchemaError error, FieldPath path, FieldSchema schema, YamlMapping root, SchemaFixes fixes)
    {
        var key = error.Property ?? "";
        var where = path.Steps.Count == 0 ? "the deployment file" : path.ToString();
        var hint = Nearest.To(key, schema.Fields) is { } nearest ? $"did you mean {nearest}?" : $"allowed are {string.Join(", ", schema.Fields)}";
        return new Finding(ReadingRules.UnknownKey, KeyLocation(path, key, root), $"{where} has no field {key}; {hint}") { Fix = fixes.Key(KeyLocation(path, key, root), key, (path.FindIn(root) as YamlMapping)?.Entries.Select(e => e.Key.Text).ToArray() ?? [], schema) };
    }

    private static Finding Missing(JsonSchemaError error, FieldPath path, FieldSchema schema, YamlMapping root)
    {
        var key = error.Property ?? "";
        var field = path.Steps.Count == 0 ? key : $"{path}.{key}";
        var example = schema.Below(key) is { Exists: true } below && below.Element.TryGetProperty("examples", out var examples)
            ? $", such as {examples[0].GetRawText()}"
            : "";
        return new Finding(ReadingRules.Missing, path.LocationIn(root), $"{field} is missing and has no default; give it{example}");
    }

    private static SourceLocation KeyLocation(FieldPath path, string key, YamlMapping root) =>
        (path.FindIn(root) as YamlMapping)?.Find(key)?.Key.Location ?? path.LocationIn(root);

    private static string Wanted(FieldSchema schema, YamlNode? node)
    {
        var quoted = node is YamlScalar scalar && schema.Types.Contains("string") && scalar.Kind != YamlScalarKind.Null
            ? $": quote it, {YamlText.Quote(scalar.Text)}"
            : "";
        var choices = schema.Choices;
        return choices.Count > 0
            ? $"allowed are {string.Join(", ", choices)}"
            : $"wanted is {string.Join(" or ", schema.Types.Select(Words.OfType))}{quoted}";
    }

    private static string Allowed(JsonSchemaError error, FieldSchema schema) => error.Keyword switch
    {
        "enum" => $"allowed are {string.Join(", ", schema.Choices)}",
        "minimum" or "maximum" => $"allowed is {Number(schema, "minimum")} to {Number(schema, "maximum")}",
        "minItems" => $"at least {error.SchemaValue.GetRawText()} must be given",
        "maxLength" => $"allowed are at most {error.SchemaValue.GetRawText()} characters",
        "pattern" => $"allowed is {PatternWords.Of(Pattern(error))}",
        _ => error.Message,
    };

    private static string Pattern(JsonSchemaError error) =>
        error.SchemaValue.ValueKind == JsonValueKind.String ? error.SchemaValue.GetString()!
        : error.SchemaValue.ValueKind == JsonValueKind.Object && error.SchemaValue.TryGetProperty("pattern", out var inner) ? inner.GetString()!
        : "";

    private static string Number(FieldSchema schema, string keyword) =>
        schema.Element.TryGetProperty(keyword, out var number) ? number.GetRawText() : "any";
}
