using ChartGen.Consistency;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Keys that a ConfigMap or Secret does not have.</summary>
public sealed class MissingKey : LintRule
{
    private static readonly string[] Fields = ["data", "binaryData", "stringData"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3045", Severity.Error, "A key that is used must be in the ConfigMap or Secret");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Named(subject).Concat(SubPaths(subject));
    }

    private IEnumerable<Finding> Named(LintSubject subject) =>
        from asked in subject.Index.References
        where !asked.IsOptional && asked.Keys.Count > 0
        let owner = subject.Index.Find(asked.Kind, subject.Index.NamespaceOf(asked.From), asked.Name)
        let keys = owner is null ? [] : KeysOf(owner)
        from key in asked.Keys
        where keys.Length > 0 && !keys.Contains(key.Key)
        let finding = asked.From.Find(Rule, key.Node, key.Path, $"{owner.Title} has no key '{key.Key}'; {NearName.Of(key.Key, keys, string.Join(", ", keys.Take(10)))}")
        select finding with { Related = [.. finding.Related, new RelatedPlace(owner.Locate(owner.Root), owner.Title)] };

    // A subPath that is no file of the volume is mounted as an empty folder. Of brokers and proxies another rule tells it.
    private IEnumerable<Finding> SubPaths(LintSubject subject) =>
        from item in subject.Objects
        where item.Pod is not null
        let pod = item.Pod
        from container in pod.Containers
        from mount in container.Node.Field("volumeMounts").Numbered($"{container.Path}.volumeMounts")
        let path = mount.Node.Field("subPath")
        let name = path.Text()
        where name is { Length: > 0 }
        let volume = pod.Spec.Field("volumes").Items().FirstOrDefault(v => v.Field("name").Text() == mount.Node.Field("name").Text())
        let files = Files(subject, item, volume)
        let first = name.Split('/')[0]
        where files.Length > 0 && !files.Contains(first) && !IsToldElsewhere(subject, pod)
        select item.Find(Rule, path, $"{mount.Path}.subPath", $"the volume '{volume.Field("name").Text()}' has no file '{first}', so an empty folder is mounted; {NearName.Of(first, files, string.Join(", ", files.Take(10)))}");

    // The files of a volume that is one ConfigMap or Secret; empty when they are not known.
    private static string[] Files(LintSubject subject, ManifestObject item, YamlNode? volume)
    {
        var (kind, source, name) = volume.Field("configMap") is { } map ? ("ConfigMap", map, map.Field("name").Text()) : ("Secret", volume.Field("secret"), volume.Field("secret", "secretName").Text());
        if (source is null || source.Field("optional").Boolean() == true || name is null)
        {
            return [];
        }

        var paths = source.Field("items").Items().Select(i => i.Field("path").Text()?.Split('/')[0]).OfType<string>().ToArray();
        return paths.Length > 0 ? paths : subject.Index.Find(kind, subject.Index.NamespaceOf(item), name) is { } owner ? KeysOf(owner) : [];
    }

    private static bool IsToldElsewhere(LintSubject subject, PodView pod)
    {
        var facts = ClusterFacts.Of(subject);
        return facts.IsCluster && facts.Roles.Brokers.Select(b => b.Pod).Concat(facts.Roles.Proxies).Concat(facts.Roles.Centers).Contains(pod);
    }

    // What is empty is filled by something else.
    private static string[] KeysOf(ManifestObject owner) =>
        [.. Fields.SelectMany(f => owner.Field(f).Entries()).Select(e => YamlScalars.KeyOf(e.Key))];
}
