using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>A PersistentVolumeClaim, or a template of a StatefulSet that claims are made of.</summary>
/// <param name="Owner">The claim, or the StatefulSet.</param>
/// <param name="Node">The claim or the template.</param>
/// <param name="Path">The path of its spec in the owner.</param>
public sealed record ClaimView(ManifestObject Owner, YamlMapping Node, string Path)
{
    /// <summary>Its spec.</summary>
    public YamlNode? Spec => Node.Field("spec");

    /// <summary>Whether it is a template of a StatefulSet.</summary>
    public bool IsTemplate => Owner.Kind == "StatefulSet";

    /// <summary>Its name; of a template that of its claims without the ordinal: <c>data-mosquitto</c>.</summary>
    public string Name => (Node.Field("metadata", "name").Text() ?? "") is var name && IsTemplate ? $"{name}-{Owner.Name}" : name;

    /// <summary>The access modes that it asks for.</summary>
    public IReadOnlyList<string> AccessModes => [.. Spec.Field("accessModes").Items().Select(m => m.Text() ?? "")];

    /// <summary>The first of its access modes; the list when it is empty, null when there is none.</summary>
    public YamlNode? AccessMode => Spec.Field("accessModes") is { } modes ? modes.Items().Count > 0 ? modes.Items()[0] : modes : null;

    /// <summary>The storage that it asks for.</summary>
    public YamlNode? Storage => Spec.Field("resources", "requests", "storage");

    /// <summary>The storage class that it asks for; null when the cluster's default is meant.</summary>
    public string? StorageClass => Spec.Field("storageClassName") is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>The claims of an object: itself, or its templates.</summary>
    public static IEnumerable<ClaimView> Of(ManifestObject item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind switch
        {
            "PersistentVolumeClaim" => [new ClaimView(item, item.Root, "spec")],
            "StatefulSet" => item.Field("spec", "volumeClaimTemplates").Items()
                .Select((t, i) => (Template: t as YamlMapping, Path: "spec.volumeClaimTemplates".At(i) + ".spec"))
                .Where(t => t.Template is not null)
                .Select(t => new ClaimView(item, t.Template!, t.Path)),
            _ => [],
        };
    }
}
