using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>The volumes of a pod and the mounts of its containers.</summary>
internal static class PodVolumes
{
    /// <summary>The volumes of a pod, those of its StatefulSet's claim templates too.</summary>
    public static IEnumerable<(string Name, YamlNode Node, string Path)> Of(PodView pod) =>
        pod.Spec.Field("volumes").Numbered($"{pod.Path}.volumes").Select(v => (v.Node.Field("name").Text() ?? "", (YamlNode)v.Node, v.Path))
            .Concat(ClaimView.Of(pod.Owner).Where(c => c.IsTemplate).Select(c => (c.Node.Field("metadata", "name").Text() ?? "", (YamlNode)c.Node, c.Path[..^".spec".Length])));

    /// <summary>The mounts of a container, as files and as devices.</summary>
    public static IEnumerable<(string Name, YamlNode Node, string Path)> MountsOf(ContainerView container) =>
        container.Node.Field("volumeMounts").Numbered($"{container.Path}.volumeMounts")
            .Concat(container.Node.Field("volumeDevices").Numbered($"{container.Path}.volumeDevices"))
            .Select(m => (m.Node.Field("name").Text() ?? "", (YamlNode)m.Node, m.Path));
}
