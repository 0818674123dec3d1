using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A volume has one source (core validateVolumeSource, ValidatePersistentVolumeSpec).</summary>
internal static class VolumeCheck
{
    private static readonly string[] NoSources =
    [
        "accessModes", "capacity", "claimRef", "mountOptions", "nodeAffinity", "persistentVolumeReclaimPolicy", "storageClassName", "volumeAttributesClassName", "volumeMode",
    ];

    /// <summary>A volume of a pod. Without a source it becomes an emptyDir (core SetDefaults_Volume).</summary>
    public static void Volume(YamlMapping node, ObjectCheck check)
    {
        var sources = node.Entries.Where(e => e.Key.Text != "name" && e.Value.IsSet()).ToList();
        if (sources.Count > 1)
        {
            Several(sources, check);
        }
        else if (sources.Count == 0)
        {
            var empty = node.Entries.FirstOrDefault(e => e.Key.Text != "name");
            check.Add(ObjectFaultKind.NoVolumeSource, (YamlNode?)empty?.Key ?? node, $"the volume '{node.Field("name").Text()}' {(empty is null ? "has no source" : $"has {empty.Key.Text} without anything in it")}, so it is an emptyDir, lost with its pod; expected is a source, such as emptyDir: {{}} when that is meant");
        }
    }

    /// <summary>A persistent volume.</summary>
    public static void PersistentVolume(YamlMapping node, ObjectCheck check)
    {
        var sources = node.Entries.Where(e => !NoSources.Contains(e.Key.Text) && e.Value.IsSet()).ToList();
        if (sources.Count > 1)
        {
            Several(sources, check);
        }
        else if (sources.Count == 0)
        {
            check.Add(ObjectFaultKind.VolumeSource, node, "this PersistentVolume has no source; it needs one, such as nfs, csi or local");
        }
    }

    private static void Several(List<YamlEntry> sources, ObjectCheck check) =>
        check.Add(ObjectFaultKind.VolumeSource, sources[1].Key, $"this volume has the sources {string.Join(" and ", sources.Select(s => s.Key.Text))}; allowed is one", sources[0].Key, $".{sources[1].Key.Text}");
}
