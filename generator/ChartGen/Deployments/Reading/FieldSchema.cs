using System.Globalization;
using System.Text.Json;
using ChartGen.Deployments.Schema;

namespace ChartGen.Deployments.Reading;

/// <summary>The part of the deployment file's schema that is about one field.</summary>
public readonly record struct FieldSchema
{
    private static readonly Lazy<JsonElement> Document = new(() =>
    {
        using var document = JsonDocument.Parse(DeploymentSchema.Content);
        return document.RootElement.Clone();
    });

    private readonly JsonElement element;

    private FieldSchema(JsonElement element) => this.element = element;

    /// <summary>The schema of the whole file.</summary>
    public static FieldSchema Root => new(Document.Value);

    /// <summary>The schema as JSON.</summary>
    public JsonElement Element => element;

    /// <summary>Whether there is such a field.</summary>
    public bool Exists => element.ValueKind == JsonValueKind.Object;

    /// <summary>What the field means; empty for items of lists and values of free mappings.</summary>
    public string Description => Exists && element.TryGetProperty("description", out var text) ? text.GetString()! : "";

    /// <summary>The names of the fields below, in the model's order; of a list of blocks, those of each block.</summary>
    public IReadOnlyList<string> Fields => Exists && Block.TryGetProperty("properties", out var fields)
        ? [.. fields.EnumerateObject().Select(p => p.Name)]
        : [];

    /// <summary>The types that the field takes, in JSON Schema's words; a choice takes strings.</summary>
    public IReadOnlyList<string> Types
    {
        get
        {
            if (!Exists)
            {
                return [];
            }

            if (element.TryGetProperty("type", out var type))
            {
                return type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];
            }

            return Choices.Contains("null") ? ["string", "null"] : ["string"];
        }
    }

    /// <summary>The values of a choice; empty for other fields.</summary>
    public IReadOnlyList<string> Choices => Exists && element.TryGetProperty("enum", out var values)
        ? [.. values.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Null ? "null" : v.GetString()!)]
        : [];

    /// <summary>Whether the field must be given.</summary>
    public bool Requires(string field) =>
        Exists && Block.TryGetProperty("required", out var required) && required.EnumerateArray().Any(r => r.GetString() == field);

    private JsonElement Block =>
        element.TryGetProperty("items", out var items) && items.TryGetProperty("properties", out _) ? items : element;

    /// <summary>
    /// The schema of what lies one step below: a field, an item of a list, a value of a free mapping. Below a list of
    /// blocks a field is found without an index too.
    /// </summary>
    public FieldSchema Below(object step)
    {
        if (!Exists)
        {
            return default;
        }

        if (step is not string key)
        {
            return element.TryGetProperty("items", out var items) ? new FieldSchema(items) : default;
        }

        if (Block.TryGetProperty("properties", out var fields))
        {
            return fields.TryGetProperty(key, out var field) ? new FieldSchema(field) : default;
        }

        return element.TryGetProperty("additionalProperties", out var free) ? new FieldSchema(free) : default;
    }

    /// <summary>The schema of a field anywhere below.</summary>
    public FieldSchema At(FieldPath path) => path.Steps.Aggregate(this, (schema, step) => schema.Below(step));
}
