using System.Runtime.InteropServices;

namespace ChartGen.Helm.Yaml;

/// <summary>A mapping with unique keys, in the order of the text.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">Its entries in order.</param>
public sealed record YamlMapping(SourceLocation Location, IReadOnlyList<YamlEntry> Entries) : YamlNode(Location)
{
    /// <summary>The entry with a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        // What reads objects asks for little else: no call for each entry.
        foreach (var entry in Entries is List<YamlEntry> list ? CollectionsMarshal.AsSpan(list) : [.. Entries])
        {
            if (entry.Key.Kind is YamlScalarKind.Boolean or YamlScalarKind.Integer ? YamlScalars.KeyOf(entry.Key) == key : entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}
