using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>Containers of all kinds share one space of names (core validateInitContainers).</summary>
internal static class PodCheck
{
    /// <summary>The names of a pod's containers.</summary>
    public static void Names(YamlMapping node, ObjectCheck check)
    {
        var containers = node.Field("containers").Items();
        foreach (var (index, item) in node.Field("initContainers").Items().Index())
        {
            var name = item.Field("name");
            if (name.Text() is { Length: > 0 } text && containers.Select(c => c.Field("name")).FirstOrDefault(n => n.Text() == text) is { } other)
            {
                check.Add(ObjectFaultKind.Duplicate, name!, $"an init container and a container have the name {text}; allowed is it once in a pod", other, FormattableString.Invariant($".initContainers[{index}].name"));
            }
        }
    }
}
