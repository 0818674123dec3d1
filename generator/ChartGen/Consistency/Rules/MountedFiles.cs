using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The files that programs read are keys of the ConfigMaps that are mounted for them, and have something in them.</summary>
public sealed partial class MountedFiles : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7053", Severity.Error, "The files that the cluster's programs read must be mounted");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.Brokers.Select(b => b.Pod!).Concat(facts.Roles.Proxies).Concat(facts.Roles.Centers).Distinct()
        from same in pod.Containers.SelectMany(c => Mounted(facts, pod, c).Concat(Read(facts, pod, c))).GroupBy(f => f.Key)
        select same.First().Finding;

    private IEnumerable<(string Key, Finding Finding)> Mounted(ClusterFacts facts, PodView pod, ContainerView container)
    {
        foreach (var mount in container.Node.Field("volumeMounts").Items())
        {
            if (ConfigMapFiles.Of(facts.Subject, pod, mount) is not { } files)
            {
                continue;
            }

            var whole = mount.Field("mountPath").Text() ?? "";
            var name = whole[(whole.LastIndexOf('/') + 1)..];
            if (mount.Field("subPath").Text() is { Length: > 0 } path)
            {
                if (!files.Has(path))
                {
                    yield return (path, Spot.Of(pod.Owner, mount.Field("subPath"), $"{container.Path}.volumeMounts").Find(Rule, $"{pod.Owner.Title} mounts the file {path}, which its ConfigMap does not have; expected is one of {files}"));
                }
                else if (files.IsEmpty(path))
                {
                    yield return (path, files.Spot(path).Find(Rule, $"{pod.Owner.Title} mounts the file {path}, which is empty; expected is the text that its program reads"));
                }
            }
            else if (!mount.Field("subPathExpr").IsSet() && name.Contains('.', StringComparison.Ordinal) && files.Has(name))
            {
                yield return (name, Spot.Of(pod.Owner, mount.Field("mountPath"), $"{container.Path}.volumeMounts").Find(Rule, $"{whole} of {pod.Owner.Title} becomes a folder with all files of {files.Title} in it, and its program looks for a file; expected is subPath: {name}"));
            }
        }
    }

    // What commands, hooks and variables name: haproxy -f FILE, sh FILE, CONNECTIONS_FILE=FILE.
    private IEnumerable<(string Key, Finding Finding)> Read(ClusterFacts facts, PodView pod, ContainerView container)
    {
        foreach (var (node, path) in Words(container))
        {
            var file = node.Text()!;
            if (Mounts.Of(container, file) is not { } mount)
            {
                if (IsConfiguration(container, node))
                {
                    yield return (file, Spot.Of(pod.Owner, node, path).Find(Rule, $"{pod.Owner.Title} reads {file}, and nothing is mounted there; expected is a file below a mount of the container"));
                }

                continue;
            }

            var name = file[mount.Field("mountPath").Text()!.TrimEnd('/').Length..].TrimStart('/');
            if (name.Length == 0 || mount.Field("subPath").IsSet() || ConfigMapFiles.Of(facts.Subject, pod, mount) is not { } files)
            {
                continue;
            }

            if (!files.Has(name))
            {
                yield return (name, Spot.Of(pod.Owner, node, path).Find(Rule, $"{pod.Owner.Title} reads {file}, which its ConfigMap does not have; expected is one of {files}"));
            }
            else if (files.IsEmpty(name))
            {
                yield return (name, files.Spot(name).Find(Rule, $"{pod.Owner.Title} reads {file}, which is empty; expected is the text that its program reads"));
            }

            if (files.Text(name) is not { } text || !text.Contains("require(", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var other in Required().Matches(text).Select(m => m.Groups["file"].Value).Where(o => !files.Has(o)))
            {
                yield return (other, Spot.Of(pod.Owner, node, path).Find(Rule, $"{file} of {pod.Owner.Title} requires {other}, which its ConfigMap does not have; expected is one of {files}"));
            }
        }
    }

    private static List<(YamlNode Node, string Path)> Words(ContainerView container)
    {
        List<(YamlNode, string)> words = [];
        Add(container.Node.Field("command").Items(), "command");
        Add(container.Node.Field("args").Items(), "args");
        Add(container.Node.Field("lifecycle", "preStop", "exec", "command").Items(), "lifecycle.preStop.exec.command");
        foreach (var variable in container.Node.Field("env").Items())
        {
            if (variable.Field("value") is { } value)
            {
                Add([value], "env");
            }
        }

        return words;

        void Add(IReadOnlyList<YamlNode> nodes, string field)
        {
            for (var i = 0; i < nodes.Count; i++)
            {
                if (nodes[i].Text() is ['/', _, ..] text && text.AsSpan().IndexOfAny(" \t\n$") < 0)
                {
                    words.Add((nodes[i], $"{container.Path}.{field}"));
                }
            }
        }
    }

    // haproxy -f FILE and mosquitto -c FILE: what else a word names may be in the image.
    private static bool IsConfiguration(ContainerView container, YamlNode node)
    {
        var flag = ImageName.Of(container.Image).Last switch { "haproxy" => "-f", "mosquitto" or "eclipse-mosquitto" => "-c", _ => null };
        YamlNode[] words = [.. container.Node.Field("command").Items().Concat(container.Node.Field("args").Items())];
        var at = Array.IndexOf(words, node);
        return flag is not null && at > 0 && words[at - 1].Text() == flag;
    }

    [GeneratedRegex("""\brequire\(['"]\./(?<file>[^'"/]{1,200})['"]\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Required();
}
