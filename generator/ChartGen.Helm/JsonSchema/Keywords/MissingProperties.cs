using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>Looks for properties that an object must have.</summary>
internal static class MissingProperties
{
    // A look-up in a JsonElement reads the object through: many look-ups in a large object are better made in a set.
    private const int WorthASet = 512;

    /// <summary>The names that the object has not, only the first unless all are wanted; null when it has them all.</summary>
    public static List<string>? Find(string[] names, JsonElement instance, bool all)
    {
        var set = names.Length * instance.GetPropertyCount() > WorthASet
            ? instance.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal)
            : null;
        List<string>? missing = null;
        foreach (var name in names)
        {
            if (!(set?.Contains(name) ?? instance.TryGetProperty(name, out _)))
            {
                (missing ??= []).Add(name);
                if (!all)
                {
                    break;
                }
            }
        }

        return missing;
    }
}
