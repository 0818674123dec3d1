using ChartGen.Helm.Yaml;

namespace ChartGen.Charts.Rules;

/// <summary>The paths of values.</summary>
internal static class ValuePaths
{
    /// <summary>The path of every key, those of mappings too.</summary>
    public static IEnumerable<string> Of(YamlNode? root) => Entries(root, "").Select(e => e.Path);

    /// <summary>Every key with its path; the items of lists have none of their own.</summary>
    public static IEnumerable<(string Path, YamlEntry Entry)> Entries(YamlNode? node, string above)
    {
        foreach (var entry in node is YamlMapping mapping ? mapping.Entries : [])
        {
            var path = above.Length == 0 ? YamlScalars.KeyOf(entry.Key) : $"{above}.{YamlScalars.KeyOf(entry.Key)}";
            yield return (path, entry);
            foreach (var below in Entries(entry.Value, path))
            {
                yield return below;
            }
        }
    }

    /// <summary>Every scalar with the key that it stands below, those in lists too.</summary>
    public static IEnumerable<(string Key, YamlScalar Value)> Scalars(YamlNode? node, string key = "") => node switch
    {
        YamlScalar scalar => [(key, scalar)],
        YamlSequence list => list.Items.SelectMany(i => Scalars(i, key)),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Value, e.Key.Text)),
        _ => [],
    };
}
