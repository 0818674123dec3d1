using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes;

/// <summary>What the text of an object tells by itself, wherever it was written. It never changes: charts that render the same object share it.</summary>
public sealed class ManifestContent
{
    private IReadOnlyList<ObjectFault>? faults;

    /// <summary>Takes a document.</summary>
    public ManifestContent(YamlMapping root)
    {
        Root = root;
        ApiVersion = root.Field("apiVersion").Text() ?? "";
        Kind = root.Field("kind").Text() ?? "";
        Name = root.Field("metadata", "name").Text() ?? "";
        Namespace = root.Field("metadata", "namespace").Text() is { Length: > 0 } name ? name : null;
    }

    /// <summary>The document.</summary>
    public YamlMapping Root { get; }

    /// <summary>Such as apps/v1.</summary>
    public string ApiVersion { get; }

    /// <summary>Such as StatefulSet.</summary>
    public string Kind { get; }

    /// <summary>metadata.name; empty when there is none.</summary>
    public string Name { get; }

    /// <summary>metadata.namespace; null when there is none, and then the object goes to the release's namespace.</summary>
    public string? Namespace { get; }

    /// <summary>What the API of Kubernetes refuses in it.</summary>
    public IReadOnlyList<ObjectFault> Faults => faults ??= ObjectSchema.Faults(Root, ApiVersion, Kind);
}
