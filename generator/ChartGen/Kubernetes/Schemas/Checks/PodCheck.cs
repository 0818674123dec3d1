using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>Containers of all kinds share one space of names (core validateInitContainers).</summary>
internal static class PodCheck
{
    /// <summary>The names of a pod's containers.</summary>
    public static void Names(YamlMapping node, ObjectCheck check)
    {
        var inits = node.Field("initContainers").Items();
        if (inits.Count == 0)
        {
            return;
        }

        var containers = node.Field("containers").Items().Select(c => c.Field("name")).Where(n => n.IsSet()).ToLookup(n => n.Text());
        foreach (var (index, item) in inits.Index())
        {
            var name = item.Field("name");
            if (name.Text() is { Length: > 0 } text && containers[text].FirstOrDefault() is { } other)
            {
                check.Add(ObjectFaultKind.Duplicate, name!, $"an init container and a container have the name {text}; allowed is it once in a pod", other, FormattableString.Invariant($".initContainers[{index}].name"));
            }
        }
    }
}
