namespace ChartGen.Helm.Yaml;

/// <summary>A mapping with unique keys, in the order of the text.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">Its entries in order.</param>
public sealed record YamlMapping(SourceLocation Location, IReadOnlyList<YamlEntry> Entries) : YamlNode(Location)
{
    /// <summary>The entry with a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (YamlScalars.KeyOf(Entries[i].Key) == key)
            {
                return Entries[i];
            }
        }

        return null;
    }
}
