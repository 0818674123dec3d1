using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>JSON Merge Patch (RFC 7396), which is also near enough to the other kinds of patches here: lists are replaced.</summary>
internal static class Merge
{
    public static JsonObject Of(JsonObject target, JsonObject patch)
    {
        var result = target.DeepClone().AsObject();
        foreach (var (key, value) in patch)
        {
            if (value is null)
            {
                result.Remove(key);
            }
            else if (value is JsonObject inner && result[key] is JsonObject outer)
            {
                result[key] = Of(outer, inner);
            }
            else if (!key.StartsWith('$'))
            {
                result[key] = value.DeepClone();
            }
        }

        return result;
    }
}
