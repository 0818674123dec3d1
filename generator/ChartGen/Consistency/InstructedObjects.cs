using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>The volumes, claims, workloads and containers that commands in the instructions name.</summary>
internal sealed class InstructedObjects(ClusterFacts facts)
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["persistentvolumes"] = "PersistentVolume", ["persistentvolume"] = "PersistentVolume", ["pv"] = "PersistentVolume",
        ["persistentvolumeclaims"] = "PersistentVolumeClaim", ["persistentvolumeclaim"] = "PersistentVolumeClaim", ["pvc"] = "PersistentVolumeClaim",
        ["statefulset"] = "StatefulSet", ["statefulsets"] = "StatefulSet", ["sts"] = "StatefulSet",
        ["deployment"] = "Deployment", ["deployments"] = "Deployment", ["deploy"] = "Deployment",
    };

    private static readonly string[] Valued = ["-n", "--namespace", "-c", "--container", "-o", "--output", "-l", "--selector", "--timeout", "--patch", "-p", "--type"];

    private readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);

    /// <summary>What a command names and no chart makes.</summary>
    public IReadOnlyList<Finding> Missing(Rule rule, ShellCommand command)
    {
        var words = Plain(command);
        if (facts.Roles.Brokers.Count == 0 || words.Count < 2)
        {
            return [];
        }

        List<Finding>? found = null;
        for (var i = 2; i < words.Count; i++)
        {
            if (Named(words, words[i]) is var (kind, name) && NamesOf(kind) is { Count: > 0 } known && !known.Contains(name))
            {
                (found ??= []).Add(command.Spot(words[i]).Find(rule, $"the command names {kind}/{name}, which the chart does not make; expected is one of {string.Join(", ", facts.Subject.Index.OfKind(kind).Select(o => o.Name).Take(8))}"));
            }
        }

        if (words[1].Text == "logs" && PodOf(words) is { } pod)
        {
            string[] containers = [.. pod.Containers.Select(c => c.Name)];
            foreach (var word in command.Option("-c", "--container"))
            {
                if (!word.IsOpen && !containers.Contains(word.Text))
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
    private PodView? PodOf(List<ShellWord> words) =>
        words.Skip(2).Select(w => facts.Subject.Pods.FirstOrDefault(p => w.Text == $"{p.Owner.Name}-0" || IsOf(w.Text, p.Owner))).FirstOrDefault(p => p is not null);

    private static bool IsOf(string text, ManifestObject item) =>
        text.Split('/') is [var kind, var name] && name == item.Name && Kinds.GetValueOrDefault(kind) == item.Kind;

    // deployment/mmc, or a name behind `delete pvc`.
    private static (string Kind, string Name)? Named(List<ShellWord> words, ShellWord word)
    {
        if (word.IsOpen)
        {
            return null;
        }

        var slash = word.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0 && slash < word.Text.Length - 1 && !word.Text.AsSpan(slash + 1).Contains('/') && Kinds.TryGetValue(word.Text[..slash], out var found))
        {
            return (found, word.Text[(slash + 1)..]);
        }

        return words[1].Text is "delete" or "get" or "describe" && Kinds.TryGetValue(words[2].Text, out var listed) && word != words[2]
            ? (listed, word.Text)
            : null;
    }

    // Without options and their values.
    private static List<ShellWord> Plain(ShellCommand command)
    {
        var words = new List<ShellWord>(command.Words.Count);
        for (var i = 0; i < command.Words.Count; i++)
        {
            var text = command.Words[i].Text;
            if (!text.StartsWith('-'))
            {
                words.Add(command.Words[i]);
            }
            else if (Valued.Contains(text))
            {
                i++;
            }
            else if (!text.Contains('=', StringComparison.Ordinal))
            {
                // Whether the next word is its value is not known.
                break;
            }
        }

        return words;
    }
}
