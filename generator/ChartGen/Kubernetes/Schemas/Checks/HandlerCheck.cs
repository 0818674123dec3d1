using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A probe and a lifecycle hook have exactly one action (core validateHandler).</summary>
internal static class HandlerCheck
{
    private static readonly string[] ProbeActions = ["exec", "httpGet", "tcpSocket", "grpc"];
    private static readonly string[] LifecycleActions = ["exec", "httpGet", "tcpSocket", "sleep"];

    /// <summary>A probe.</summary>
    public static void Probe(YamlMapping node, ObjectCheck check) => One(node, check, "probe", ProbeActions);

    /// <summary>A hook of a container's lifecycle.</summary>
    public static void Lifecycle(YamlMapping node, ObjectCheck check) => One(node, check, "lifecycle hook", LifecycleActions);

    private static void One(YamlMapping node, ObjectCheck check, string what, string[] actions)
    {
        var given = node.Entries.Where(e => e.Value.IsSet() && actions.Contains(e.Key.Text)).ToList();
        if (given.Count != 1)
        {
            var found = given.Count == 0 ? "no action" : $"the actions {string.Join(" and ", given.Select(e => e.Key.Text))}";
            check.Add(ObjectFaultKind.Handler, given.Count == 0 ? node : given[1].Key, $"this {what} has {found}; allowed is exactly one of {string.Join(", ", actions)}");
        }
    }
}
