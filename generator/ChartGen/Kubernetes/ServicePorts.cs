using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes;

/// <summary>The ports of Services and those of the pods behind them.</summary>
internal static class ServicePorts
{
    /// <summary>The ports of a Service that selects pods, each with those pods; nothing for other objects.</summary>
    public static IEnumerable<(YamlMapping Port, string Path, IReadOnlyList<PodView> Pods)> Of(ManifestObject item, LintSubject subject)
    {
        if (item.Kind != "Service" || item.Group.Length > 0 || item.Field("spec", "type").Text() == "ExternalName")
        {
            return [];
        }

        var pods = subject.Index.PodsWith(LabelSelector.OfMap(item.Field("spec", "selector")), subject.Index.NamespaceOf(item));
        return pods.Count == 0 ? [] : item.Field("spec", "ports").Numbered("spec.ports").Select(p => (p.Node, p.Path, pods));
    }

    /// <summary>The protocol of a port; TCP when it says none.</summary>
    public static string ProtocolOf(YamlNode port) => port.Field("protocol").Text() ?? "TCP";

    /// <summary>The ports that the containers of a pod declare.</summary>
    public static IEnumerable<(string Name, long Number, string Protocol)> OfContainers(PodView pod) => pod.Containers.SelectMany(OfContainer);

    /// <summary>The ports that a container declares.</summary>
    public static IEnumerable<(string Name, long Number, string Protocol)> OfContainer(ContainerView container) =>
        container.Node.Field("ports").Items().Select(p => (p.Field("name").Text() ?? "", p.Field("containerPort").Integer() ?? 0, ProtocolOf(p)));
}
