using System.Text.Json;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Overrides;

/// <summary>JSON as Go reads it into an empty interface: every number is a float64.</summary>
internal static class JsonValues
{
    public static object? Of(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new GoMap();
                foreach (var member in json.EnumerateObject())
                {
                    map[member.Name] = Of(member.Value);
                }

                return map;
            case JsonValueKind.Array:
                return new GoList([.. json.EnumerateArray().Select(Of)]);
            case JsonValueKind.String:
                return json.GetString();
            case JsonValueKind.Number:
                return json.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return json.GetBoolean();
            default:
                return null;
        }
    }
}
