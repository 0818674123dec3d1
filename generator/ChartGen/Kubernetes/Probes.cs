using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Finds the ports that probes and hooks of containers ask.</summary>
internal static class Probes
{
    private static readonly string[][] Handlers =
    [
        ["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"],
    ];

    private static readonly string[] Actions = ["httpGet", "tcpSocket", "grpc"];

    /// <summary>Whether a container has any probe or hook.</summary>
    public static bool AreIn(ContainerView container) => Array.Exists(Handlers, h => container.Node.Field(h[0]) is not null);

    /// <summary>The ports, with their paths, and whether another host than the pod is asked.</summary>
    public static IEnumerable<(YamlNode Port, string Path, bool HasHost)> PortsOf(ContainerView container) =>
        from handler in Handlers
        let owner = container.Node.Field(handler)
        where owner is YamlMapping
        from action in Actions
        let node = owner.Field(action)
        where node is YamlMapping
        let port = node.Field("port")
        where port.IsSet()
        select (port, $"{container.Path}.{string.Join('.', handler)}.{action}.port", node.Field("host").IsSet());
}
