using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>Finds what a file of a container lies on.</summary>
internal static class Mounts
{
    /// <summary>The mount that a file or folder lies on: the deepest one; null for the container's own file system.</summary>
    public static YamlNode? Of(ContainerView container, string path) =>
        container.Node.Field("volumeMounts").Items()
            .Where(m => m.Field("mountPath").Text() is { Length: > 0 } at && (path == at || path.StartsWith(at.TrimEnd('/') + "/", StringComparison.Ordinal)))
            .MaxBy(m => m.Field("mountPath").Text()!.Length);

    /// <summary>The volume of the pod that a mount names; null when it has none, as for a claim template.</summary>
    public static YamlNode? VolumeOf(PodView pod, YamlNode? mount) =>
        pod.Spec.Field("volumes").Items().FirstOrDefault(v => mount is not null && v.Field("name").Text() == mount.Field("name").Text());

    /// <summary>Whether what is written there outlives the pod.</summary>
    public static bool IsKept(PodView pod, YamlNode? mount) =>
        mount is not null
        && (pod.Owner.Field("spec", "volumeClaimTemplates").Items().Any(t => t.Field("metadata", "name").Text() == mount.Field("name").Text())
            || VolumeOf(pod, mount).Field("persistentVolumeClaim") is not null
            || VolumeOf(pod, mount).Field("nfs") is not null);
}
