using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>Finds what a file of a container lies on.</summary>
internal static class Mounts
{
    /// <summary>The mount that a file or folder lies on: the deepest one; null for the container's own file system.</summary>
    public static YamlNode? Of(ContainerView container, string path)
    {
        var (deepest, length) = ((YamlNode?)null, 0);
        foreach (var mount in container.Node.Field("volumeMounts").Items())
        {
            if (mount.Field("mountPath").Text() is { } at && at.Length > length && (path == at || IsBelow(path, at.AsSpan().TrimEnd('/'))))
            {
                (deepest, length) = (mount, at.Length);
            }
        }

        return deepest;
    }

    private static bool IsBelow(string path, ReadOnlySpan<char> folder) => path.Length > folder.Length && path[folder.Length] == '/' && path.AsSpan().StartsWith(folder);

    /// <summary>The volume of the pod that a mount names; null when it has none, as for a claim template.</summary>
    public static YamlNode? VolumeOf(PodView pod, YamlNode? mount)
    {
        if (mount is null)
        {
            return null;
        }

        var name = mount.Field("name").Text();
        foreach (var volume in pod.Spec.Field("volumes").Items())
        {
            if (volume.Field("name").Text() == name)
            {
                return volume;
            }
        }

        return null;
    }

    /// <summary>Whether what is written there outlives the pod.</summary>
    public static bool IsKept(PodView pod, YamlNode? mount) =>
        mount is not null
        && (pod.Owner.Field("spec", "volumeClaimTemplates").Items().Any(t => t.Field("metadata", "name").Text() == mount.Field("name").Text())
            || VolumeOf(pod, mount).Field("persistentVolumeClaim") is not null
            || VolumeOf(pod, mount).Field("nfs") is not null);
}
