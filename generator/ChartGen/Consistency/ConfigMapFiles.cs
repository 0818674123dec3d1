using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>The files of a ConfigMap as a container sees them at a mount.</summary>
internal sealed class ConfigMapFiles
{
    private readonly ManifestObject map;
    private readonly IReadOnlyList<YamlNode> items;

    private ConfigMapFiles(ManifestObject map, IReadOnlyList<YamlNode> items)
    {
        this.map = map;
        this.items = items;
    }

    /// <summary>The ConfigMap.</summary>
    public string Title => map.Title;

    /// <summary>The files of a mount; null when it is no ConfigMap's, or one that is made elsewhere.</summary>
    public static ConfigMapFiles? Of(LintSubject subject, PodView pod, YamlNode mount)
    {
        var source = Mounts.VolumeOf(pod, mount).Field("configMap");
        return source.Field("name").Text() is not { } name || subject.Index.Find("ConfigMap", subject.Index.NamespaceOf(pod.Owner), name) is not { } map
            ? null
            : new ConfigMapFiles(map, source.Field("items").Items());
    }

    /// <summary>Whether there is a file of a name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The text of a file; null when it has none.</summary>
    public string? Text(string name) => Find(name)?.Value.Text();

    /// <summary>Whether a file has nothing but blanks in it.</summary>
    public bool IsEmpty(string name) => string.IsNullOrWhiteSpace(Text(name));

    /// <summary>Where a file is written.</summary>
    public Spot Spot(string name) => Consistency.Spot.Of(map, Find(name)!.Key, $"data[{name}]");

    /// <summary>The names of the files.</summary>
    public override string ToString() => string.Join(", ", items.Count == 0
        ? map.Field("data").Entries().Concat(map.Field("binaryData").Entries()).Select(e => e.Key.Text).Distinct()
        : items.Where(i => Entry(i.Field("key").Text() ?? "") is not null).Select(i => i.Field("path").Text()).OfType<string>().Distinct());

    // The items give files other names, and leave files out.
    private YamlEntry? Find(string name)
    {
        if (items.Count == 0)
        {
            return Entry(name);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Field("path").Text() == name && Entry(items[i].Field("key").Text() ?? "") is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    private YamlEntry? Entry(string key) => Entry(map.Field("data").Entries(), key) ?? Entry(map.Field("binaryData").Entries(), key);

    private static YamlEntry? Entry(IReadOnlyList<YamlEntry> entries, string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key.Text == key)
            {
                return entries[i];
            }
        }

        return null;
    }
}
