using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Security;

/// <summary>Reads security contexts.</summary>
internal static class SecurityContext
{
    /// <summary>A field as it holds for a container: its own, or that of its pod; null when neither says it.</summary>
    public static YamlNode? Of(ContainerView container, PodView pod, string field) =>
        container.Node.Field("securityContext", field) is { } own && own.IsSet() ? own : pod.Spec.Field("securityContext", field) is { } common && common.IsSet() ? common : null;
}
