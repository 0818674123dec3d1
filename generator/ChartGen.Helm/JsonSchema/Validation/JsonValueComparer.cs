using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Validation;

/// <summary>Equality of JSON values as JSON Schema means it: numbers by value, objects whatever their order.</summary>
internal sealed class JsonValueComparer : IEqualityComparer<JsonElement>
{
    private const int HashedLevels = 4;

    public static JsonValueComparer Instance { get; } = new();

    public bool Equals(JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y);

    public int GetHashCode(JsonElement obj) => Hash(obj, HashedLevels);

    private static int Hash(JsonElement value, int levels) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => value.TryGetDouble(out var number) ? number.GetHashCode() : 0,
        JsonValueKind.Array => Items(value, levels),
        JsonValueKind.Object => Properties(value, levels),
        _ => (int)value.ValueKind,
    };

    private static int Items(JsonElement array, int levels)
    {
        var hash = array.GetArrayLength();
        if (levels > 0)
        {
            foreach (var item in array.EnumerateArray())
            {
                hash = HashCode.Combine(hash, Hash(item, levels - 1));
            }
        }

        return hash;
    }

    private static int Properties(JsonElement instance, int levels)
    {
        var hash = instance.GetPropertyCount();
        if (levels > 0)
        {
            foreach (var property in instance.EnumerateObject())
            {
                hash ^= HashCode.Combine(property.Name, Hash(property.Value, levels - 1));
            }
        }

        return hash;
    }
}
