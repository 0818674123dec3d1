using System.Text.Json;

using ChartGen.Helm.JsonSchema.Numbers;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>The types of JSON Schema, in the order in which Helm lists them.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,
    Integer = 8,
    String = 16,
    Array = 32,
    Object = 64,
}

/// <summary>Names of types, and the type of a value.</summary>
internal static class JsonTypeNames
{
    private static readonly (JsonTypes Type, string Name)[] All =
    [
        (JsonTypes.Null, "null"),
        (JsonTypes.Boolean, "boolean"),
        (JsonTypes.Number, "number"),
        (JsonTypes.Integer, "integer"),
        (JsonTypes.String, "string"),
        (JsonTypes.Array, "array"),
        (JsonTypes.Object, "object"),
    ];

    public static JsonTypes Parse(string? name) => All.FirstOrDefault(entry => entry.Name == name).Type;

    public static string Names(JsonTypes types) =>
        string.Join(" or ", All.Where(entry => types.HasFlag(entry.Type)).Select(entry => entry.Name));

    public static bool Has(JsonTypes types, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => (types & JsonTypes.Object) != 0,
        JsonValueKind.Array => (types & JsonTypes.Array) != 0,
        JsonValueKind.String => (types & JsonTypes.String) != 0,
        JsonValueKind.Number => (types & JsonTypes.Number) != 0
            || ((types & JsonTypes.Integer) != 0 && (value.TryGetInt64(out _) || JsonNumber.Of(value).IsInteger)),
        JsonValueKind.True or JsonValueKind.False => (types & JsonTypes.Boolean) != 0,
        _ => (types & JsonTypes.Null) != 0,
    };

    public static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
