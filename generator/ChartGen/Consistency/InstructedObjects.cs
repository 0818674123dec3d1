using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>The volumes, claims, workloads and containers that commands in the instructions name.</summary>
internal static class InstructedObjects
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["persistentvolumes"] = "PersistentVolume", ["persistentvolume"] = "PersistentVolume", ["pv"] = "PersistentVolume",
        ["persistentvolumeclaims"] = "PersistentVolumeClaim", ["persistentvolumeclaim"] = "PersistentVolumeClaim", ["pvc"] = "PersistentVolumeClaim",
        ["statefulset"] = "StatefulSet", ["statefulsets"] = "StatefulSet", ["sts"] = "StatefulSet",
        ["deployment"] = "Deployment", ["deployments"] = "Deployment", ["deploy"] = "Deployment",
    };

    private static readonly string[] Valued = ["-n", "--namespace", "-c", "--container", "-o", "--output", "-l", "--selector", "--timeout", "--patch", "-p", "--type"];

    /// <summary>What a command names and no chart makes.</summary>
    public static IEnumerable<Finding> Missing(Rule rule, ShellCommand command, ClusterFacts facts)
    {
        ShellWord[] words = [.. Plain(command)];
        if (facts.Roles.Brokers.Count == 0 || words.Length < 2)
        {
            yield break;
        }

        foreach (var (kind, word, name) in Named(words))
        {
            string[] known = [.. facts.Subject.Index.OfKind(kind).Select(o => o.Name)];
            if (known.Length > 0 && !known.Contains(name))
            {
                yield return command.Spot(word).Find(rule, $"the command names {kind}/{name}, which the chart does not make; expected is one of {string.Join(", ", known.Take(8))}");
            }
        }

        if (words[1].Text != "logs" || PodOf(words, facts) is not { } pod)
        {
            yield break;
        }

        string[] containers = [.. pod.Containers.Select(c => c.Name)];
        foreach (var word in command.Option("-c", "--container").Where(w => !w.IsOpen && !containers.Contains(w.Text)))
        {
            yield return command.Spot(word).Find(rule, $"the command names the container {word.Text}, which {pod.Owner.Title} does not have; expected is one of {string.Join(", ", containers)}");
        }
    }

    // kubectl logs mosquitto-0, kubectl logs deployment/mmc
    private static PodView? PodOf(ShellWord[] words, ClusterFacts facts) =>
        words.Skip(2).Select(w => facts.Subject.Objects.FirstOrDefault(o => o.Pod is not null && (w.Text == $"{o.Name}-0" || IsOf(w.Text, o)))?.Pod).FirstOrDefault(p => p is not null);

    private static bool IsOf(string text, ManifestObject item) =>
        text.Split('/') is [var kind, var name] && name == item.Name && Kinds.GetValueOrDefault(kind) == item.Kind;

    private static IEnumerable<(string Kind, ShellWord Word, string Name)> Named(ShellWord[] words)
    {
        foreach (var word in words.Skip(2).Where(w => !w.IsOpen))
        {
            if (word.Text.Split('/') is [var kind, { Length: > 0 } name] && Kinds.TryGetValue(kind, out var found))
            {
                yield return (found, word, name);
            }
            else if (words[1].Text is "delete" or "get" or "describe" && Kinds.TryGetValue(words[2].Text, out var listed) && word != words[2])
            {
                yield return (listed, word, word.Text);
            }
        }
    }

    // Without options and their values.
    private static IEnumerable<ShellWord> Plain(ShellCommand command)
    {
        for (var i = 0; i < command.Words.Count; i++)
        {
            var text = command.Words[i].Text;
            if (text.StartsWith('-') && !Valued.Contains(text) && !text.Contains('=', StringComparison.Ordinal))
            {
                // Whether the next word is its value is not known.
                yield break;
            }
            else if (text.StartsWith('-'))
            {
                i += Valued.Contains(text) ? 1 : 0;
            }
            else
            {
                yield return command.Words[i];
            }
        }
    }
}
