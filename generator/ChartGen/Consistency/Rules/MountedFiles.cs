using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The files that programs read are keys of the ConfigMaps that are mounted for them.</summary>
public sealed class MountedFiles : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7053", Severity.Error, "The files that brokers and HAProxy read must be mounted");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.Brokers.Select(b => b.Pod!).Concat(facts.Roles.Proxies).Concat(facts.Roles.Centers).Distinct()
        from container in pod.Containers
        from finding in SubPaths(facts, pod, container).Concat(Arguments(facts, pod, container))
        select finding;

    private IEnumerable<Finding> SubPaths(ClusterFacts facts, PodView pod, ContainerView container) =>
        from mount in container.Node.Field("volumeMounts").Items()
        let path = mount.Field("subPath").Text()
        where path is { Length: > 0 }
        let keys = Files(facts, pod, mount)
        where keys is not null && !keys.Contains(path)
        select Spot.Of(pod.Owner, mount.Field("subPath"), $"{container.Path}.volumeMounts").Find(Rule, $"{pod.Owner.Title} mounts the file {path}, which its ConfigMap does not have; expected is one of {string.Join(", ", keys)}");

    // haproxy -f FILE, mosquitto -c FILE
    private IEnumerable<Finding> Arguments(ClusterFacts facts, PodView pod, ContainerView container)
    {
        YamlNode[] words = [.. container.Node.Field("command").Items().Concat(container.Node.Field("args").Items())];
        var flag = ImageName.Of(container.Image).Last switch { "haproxy" => "-f", "mosquitto" or "eclipse-mosquitto" => "-c", _ => null };
        var at = flag is null ? -1 : Array.FindIndex(words, w => w.Text() == flag);
        if (at < 0 || at + 1 >= words.Length || words[at + 1].Text() is not { } file || !file.StartsWith('/'))
        {
            return [];
        }

        var mount = Mounts.Of(container, file);
        var keys = mount is null || mount.Field("subPath").IsSet() ? null : Files(facts, pod, mount);
        var name = mount is null ? file : file[mount.Field("mountPath").Text()!.TrimEnd('/').Length..].TrimStart('/');
        return mount is null
            ? [Spot.Of(pod.Owner, words[at + 1], $"{container.Path}.command").Find(Rule, $"{pod.Owner.Title} reads {file}, and nothing is mounted there; expected is a file below a mount of the container")]
            : keys is not null && name.Length > 0 && !keys.Contains(name)
                ? [Spot.Of(pod.Owner, words[at + 1], $"{container.Path}.command").Find(Rule, $"{pod.Owner.Title} reads {file}, which its ConfigMap does not have; expected is one of {string.Join(", ", keys)}")]
                : [];
    }

    private static string[]? Files(ClusterFacts facts, PodView pod, YamlNode mount)
    {
        var source = Mounts.VolumeOf(pod, mount).Field("configMap");
        var map = source.Field("name").Text() is { } name ? facts.Subject.Index.Find("ConfigMap", facts.Subject.Index.NamespaceOf(pod.Owner), name) : null;
        return map is null ? null
            : source.Field("items").Items() is { Count: > 0 } items ? [.. items.Select(i => i.Field("path").Text()).OfType<string>()]
            : [.. map.Field("data").Entries().Concat(map.Field("binaryData").Entries()).Select(e => e.Key.Text)];
    }
}
