namespace ChartGen.Helm.Yaml;

/// <summary>A mapping with unique keys, in the order of the text.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">Its entries in order.</param>
public sealed record YamlMapping(SourceLocation Location, IReadOnlyList<YamlEntry> Entries) : YamlNode(Location)
{
    /// <summary>The entry with a key, or null.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => YamlScalars.KeyOf(e.Key) == key);
}
