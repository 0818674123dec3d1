using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>A container of a pod.</summary>
/// <param name="Node">The container.</param>
/// <param name="Path">Its path in the object: <c>spec.template.spec.containers[0]</c>.</param>
/// <param name="IsInit">Whether it runs before the others.</param>
public sealed record ContainerView(YamlMapping Node, string Path, bool IsInit)
{
    /// <summary>Its name; empty when it has none.</summary>
    public string Name => Node.Field("name").Text() ?? "";

    /// <summary>Its image; empty when it has none.</summary>
    public string Image => Node.Field("image").Text() ?? "";
}
