using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>The volumes, claims, workloads and containers that commands in the instructions name.</summary>
internal sealed class InstructedObjects(ClusterFacts facts)
{
    private readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);

    /// <summary>What a command names and no chart makes.</summary>
    public IReadOnlyList<Finding> Missing(Rule rule, ShellCommand command)
    {
        var said = command.Said.Names;
        if ((said.Objects.Count == 0 && said.Containers.Count == 0) || facts.Roles.Brokers.Count == 0)
        {
            return [];
        }

        List<Finding>? found = null;
        foreach (var (kind, name, word) in said.Objects)
        {
            if (NamesOf(kind) is { Count: > 0 } known && !known.Contains(name))
            {
                (found ??= []).Add(command.Spot(word).Find(rule, $"the command names {kind}/{name}, which the chart does not make; expected is one of {string.Join(", ", facts.Subject.Index.OfKind(kind).Select(o => o.Name).Take(8))}"));
            }
        }

        if (said.Containers.Count > 0 && PodOf(said.Words) is { } pod)
        {
            string[] containers = [.. pod.Containers.Select(c => c.Name)];
            foreach (var word in said.Containers)
            {
                if (!containers.Contains(word.Text))
                {
                    (found ??= []).Add(command.Spot(word).Find(rule, $"the command names the container {word.Text}, which {pod.Owner.Title} does not have; expected is one of {string.Join(", ", containers)}"));
                }
            }
        }

        return found is null ? [] : found;
    }

    private HashSet<string> NamesOf(string kind)
    {
        if (!names.TryGetValue(kind, out var known))
        {
            names[kind] = known = [.. facts.Subject.Index.OfKind(kind).Select(o => o.Name)];
        }

        return known;
    }

    // kubectl logs mosquitto-0, kubectl logs deployment/mmc
    private PodView? PodOf(IReadOnlyList<ShellWord> words) =>
        words.Skip(2).Select(w => facts.Subject.Pods.FirstOrDefault(p => w.Text == $"{p.Owner.Name}-0" || IsOf(w.Text, p.Owner))).FirstOrDefault(p => p is not null);

    private static bool IsOf(string text, ManifestObject item) =>
        text.Split('/') is [var kind, var name] && name == item.Name && InstructedNames.KindOf(kind) == item.Kind;
}
