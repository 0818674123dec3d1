using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>The pod that an object is, or makes copies of.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Metadata">The pod's metadata; null when it has none.</param>
/// <param name="Spec">The pod's spec.</param>
/// <param name="Path">The path of the spec in the object: <c>spec.template.spec</c>.</param>
public sealed record PodView(ManifestObject Owner, YamlNode? Metadata, YamlMapping Spec, string Path)
{
    /// <summary>Init containers and containers, in their order.</summary>
    public IReadOnlyList<ContainerView> Containers { get; } =
    [
        .. Spec.Field("initContainers").Items().OfType<YamlMapping>().Select((c, i) => new ContainerView(c, $"{Path}.initContainers".At(i), IsInit: true)),
        .. Spec.Field("containers").Items().OfType<YamlMapping>().Select((c, i) => new ContainerView(c, $"{Path}.containers".At(i), IsInit: false)),
    ];

    /// <summary>The pod's labels.</summary>
    public IReadOnlyList<YamlEntry> Labels => Metadata.Field("labels").Entries();

    /// <summary>The pod of an object; null when it has none.</summary>
    public static PodView? Of(ManifestObject owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var root = owner.Root;
        var (template, path) = owner.Kind switch
        {
            "Pod" when owner.Group.Length == 0 => (root, "spec"),
            "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" when owner.Group is "apps" or "extensions" => (root.Field("spec", "template"), "spec.template.spec"),
            "ReplicationController" when owner.Group.Length == 0 => (root.Field("spec", "template"), "spec.template.spec"),
            "Job" when owner.Group == "batch" => (root.Field("spec", "template"), "spec.template.spec"),
            "CronJob" when owner.Group == "batch" => (root.Field("spec", "jobTemplate", "spec", "template"), "spec.jobTemplate.spec.template.spec"),
            _ => (null, ""),
        };
        return template.Field("spec") is YamlMapping spec ? new PodView(owner, template.Field("metadata"), spec, path) : null;
    }
}
