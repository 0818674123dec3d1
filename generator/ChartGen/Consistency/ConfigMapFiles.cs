using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>The files of a ConfigMap as a container sees them at a mount.</summary>
internal sealed class ConfigMapFiles
{
    private readonly ManifestObject map;
    private readonly Dictionary<string, YamlEntry> files;

    private ConfigMapFiles(ManifestObject map, Dictionary<string, YamlEntry> files)
    {
        this.map = map;
        this.files = files;
    }

    /// <summary>The ConfigMap.</summary>
    public string Title => map.Title;

    /// <summary>The files of a mount; null when it is no ConfigMap's, or one that is made elsewhere.</summary>
    public static ConfigMapFiles? Of(LintSubject subject, PodView pod, YamlNode mount)
    {
        var source = Mounts.VolumeOf(pod, mount).Field("configMap");
        if (source.Field("name").Text() is not { } name || subject.Index.Find("ConfigMap", subject.Index.NamespaceOf(pod.Owner), name) is not { } map)
        {
            return null;
        }

        var entries = map.Field("data").Entries().Concat(map.Field("binaryData").Entries()).DistinctBy(e => e.Key.Text).ToDictionary(e => e.Key.Text, StringComparer.Ordinal);
        var items = source.Field("items").Items();
        return new ConfigMapFiles(map, items.Count == 0 ? entries : items
            .Where(i => i.Field("path").Text() is not null && entries.ContainsKey(i.Field("key").Text() ?? ""))
            .DistinctBy(i => i.Field("path").Text())
            .ToDictionary(i => i.Field("path").Text()!, i => entries[i.Field("key").Text()!], StringComparer.Ordinal));
    }

    /// <summary>Whether there is a file of a name.</summary>
    public bool Has(string name) => files.ContainsKey(name);

    /// <summary>The text of a file; null when it has none.</summary>
    public string? Text(string name) => files.TryGetValue(name, out var entry) ? entry.Value.Text() : null;

    /// <summary>Whether a file has nothing but blanks in it.</summary>
    public bool IsEmpty(string name) => string.IsNullOrWhiteSpace(Text(name));

    /// <summary>Where a file is written.</summary>
    public Spot Spot(string name) => Consistency.Spot.Of(map, files[name].Key, $"data[{name}]");

    /// <summary>The names of the files.</summary>
    public override string ToString() => string.Join(", ", files.Keys);
}
