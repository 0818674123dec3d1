using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChartGen.Deployments.Schema;

/// <summary>
/// Completes the exported schema: writes out the blocks that the exporter only refers to (their defaults differ from
/// place to place), and gives every field its default.
/// </summary>
internal static class SchemaDefaults
{
    public static void Complete(JsonObject schema, JsonObject root, JsonObject values)
    {
        if (schema["properties"] is not JsonObject fields)
        {
            return;
        }

        var required = schema["required"] is JsonArray list ? list.Select(r => (string)r!).ToArray() : [];
        foreach (var name in fields.Select(f => f.Key).ToArray())
        {
            var field = WrittenOut(fields[name]!.AsObject(), root);
            if (field.Parent is null)
            {
                fields[name] = field;
            }

            var isNullable = field["type"] is JsonArray types && types.Any(t => (string)t! == "null");
            if (!field.ContainsKey("properties"))
            {
                SetDefault(field, values[name]?.DeepClone(), required.Contains(name));
            }
            else if (isNullable)
            {
                SetDefault(field, null, isRequired: false);
            }

            if (field["items"] is JsonObject item && item.ContainsKey("properties"))
            {
                Complete(item, root, DeploymentDefaults.Items[name]!.AsObject());
            }

            if (values[name] is JsonObject below)
            {
                Complete(field, root, below);
            }
        }
    }

    private static void SetDefault(JsonObject field, JsonNode? value, bool isRequired)
    {
        var examples = field["examples"]?.DeepClone();
        field.Remove("examples");
        field.Remove("default");
        if (!isRequired)
        {
            field["default"] = value;
        }

        if (examples is not null)
        {
            field["examples"] = examples;
        }
    }

    private static JsonObject WrittenOut(JsonObject field, JsonObject root)
    {
        if (field["$ref"] is not JsonValue reference || reference.GetValueKind() != JsonValueKind.String)
        {
            return field;
        }

        JsonNode target = root;
        foreach (var step in reference.GetValue<string>().Split('/').Skip(1))
        {
            target = target[step]!;
        }

        var copy = target.DeepClone().AsObject();
        if (field["description"]?.DeepClone() is { } description)
        {
            copy["description"] = description;
        }

        return copy;
    }
}
