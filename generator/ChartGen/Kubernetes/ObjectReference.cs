using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>A name by which one object asks for another.</summary>
/// <param name="From">The object that asks.</param>
/// <param name="Kind">The kind that it asks for.</param>
/// <param name="Name">The name.</param>
/// <param name="Node">Where the name stands.</param>
/// <param name="Path">The path of the name in the object.</param>
public sealed record ObjectReference(ManifestObject From, string Kind, string Name, YamlNode Node, string Path)
{
    /// <summary>Whether the object may be missing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it is usual that people make the object themselves, such as the certificate of an Ingress.</summary>
    public bool IsLeftToUser { get; init; }

    /// <summary>The keys of the other object that are asked for, with the places of their names.</summary>
    public IReadOnlyList<(string Key, YamlNode Node, string Path)> Keys { get; init; } = [];
}
