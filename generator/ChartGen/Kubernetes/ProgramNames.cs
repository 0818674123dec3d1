using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Names in custom resources and in the commands of hooks: programs that read them may make objects of those names.</summary>
internal sealed class ProgramNames
{
    private const int Deepest = 50;

    private readonly HashSet<string> resources = new(StringComparer.Ordinal);
    private readonly string[] commands;
    private readonly ILookup<string, ManifestObject> told;

    public ProgramNames(IReadOnlyList<ManifestObject> objects)
    {
        foreach (var item in objects.Where(IsCustom))
        {
            Add(item.Root, 0);
        }

        told =
            (from item in objects
             where item.Pod is not null
             from container in item.Pod!.Containers
             from variable in container.Node.Field("env").Items()
             let name = variable.Field("name").Text()
             let value = variable.Field("value").Text()
             where name is not null && value is { Length: > 0 }
             let kind = name.Contains("SECRET", StringComparison.Ordinal) ? "Secret" : name.Contains("CONFIGMAP", StringComparison.Ordinal) || name.Contains("CONFIG_MAP", StringComparison.Ordinal) ? "ConfigMap" : null
             where kind is not null
             select (Key: $"{kind} {value}", item)).ToLookup(t => t.Key, t => t.item, StringComparer.Ordinal);
        commands =
        [
            .. objects.Where(o => o.HookEvents.Count > 0 && o.Pod is not null).SelectMany(o => o.Pod!.Containers)
                .SelectMany(c => c.Node.Field("command").Items().Concat(c.Node.Field("args").Items())).Select(a => a.Text() ?? ""),
        ];
    }

    /// <summary>Whether a program of another object is told the name in a variable that says so, as METALLB_ML_SECRET_NAME does.</summary>
    public bool AreTold(ObjectReference asked) =>
        asked.Kind is "Secret" or "ConfigMap" && told[$"{asked.Kind} {asked.Name}"].Any(o => o != asked.From);

    public bool Contains(string name) => resources.Contains(name) || Array.Exists(commands, c => c.Contains(name, StringComparison.Ordinal));

    private static bool IsCustom(ManifestObject item) =>
        item.Group.Contains('.', StringComparison.Ordinal) && !item.Group.EndsWith(".k8s.io", StringComparison.Ordinal);

    private void Add(YamlNode node, int depth)
    {
        if (node is YamlScalar scalar)
        {
            resources.Add(scalar.Text);
        }
        else if (depth < Deepest)
        {
            foreach (var inner in node is YamlMapping mapping ? mapping.Entries.Select(e => e.Value) : node.Items())
            {
                Add(inner, depth + 1);
            }
        }
    }
}
