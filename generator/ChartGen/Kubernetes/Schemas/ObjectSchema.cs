using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>What the API of Kubernetes takes: its kinds, their fields, types, values and names.</summary>
public static class ObjectSchema
{
    /// <summary>Whether a kind is described here; of others nothing is said but <see cref="ObjectFaultKind.UnknownKind"/>.</summary>
    public static bool Knows(string apiVersion, string kind) => ApiTable.Instance.TypeOf(apiVersion, kind) is not null;

    /// <summary>What is wrong with an object, in the order of the text; at most one fault at each node and kind.</summary>
    /// <param name="root">The object.</param>
    /// <param name="apiVersion">Its apiVersion.</param>
    /// <param name="kind">Its kind.</param>
    public static IReadOnlyList<ObjectFault> Faults(YamlMapping root, string apiVersion, string kind)
    {
        if (ApiTable.Instance.TypeOf(apiVersion, kind) is { } type)
        {
            return new ObjectCheck(kind).Check(root, type);
        }

        return UnknownKind.Message(apiVersion, kind) is { } message
            ? [new ObjectFault(ObjectFaultKind.UnknownKind, "", root.Find(ApiTable.Instance.HasKind(kind) ? "apiVersion" : "kind")?.Value ?? root, message)]
            : [];
    }
}
