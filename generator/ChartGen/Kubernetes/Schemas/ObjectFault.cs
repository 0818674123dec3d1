using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Something in an object that the API of Kubernetes refuses or drops.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">The field, such as <c>spec.template.spec.containers[0].ports[0].containerPort</c>; empty for the object itself.</param>
/// <param name="Node">The node that is wrong: the key of an unknown field, the mapping in which a field is missing, else the value.</param>
/// <param name="Message">What is, and what is allowed.</param>
public sealed record ObjectFault(ObjectFaultKind Kind, string Path, YamlNode Node, string Message)
{
    /// <summary>The other node of a pair, such as the first of two items with one key; null without one.</summary>
    public YamlNode? Other { get; init; }

    /// <summary>What to write in place of the scalar, where that is certain; else null.</summary>
    public string? Mend { get; init; }
}
