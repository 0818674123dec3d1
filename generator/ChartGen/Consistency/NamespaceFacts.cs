using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>What each artifact says of the cluster's namespace.</summary>
internal static class NamespaceFacts
{
    public static IEnumerable<Statement> Of(ClusterFacts facts) =>
    [
        .. facts.Roles.Brokers.SelectMany(ObjectOf),
        .. facts.Subject.Objects.Except(facts.Roles.Brokers).SelectMany(ObjectOf),
        .. facts.Subject.Index.OfKind("PersistentVolume").SelectMany(ClaimOf),
        .. Subjects(facts),
        .. DnsFacts.Of(facts.Subject).Where(n => n.Address.Namespace is not null).Select(n => new Statement(n.Artifact, n.Address.Namespace!, $"{n.Title} is in the namespace", n.Spot)),
        .. facts.Subject.Values.SelectMany(f => f.Reading.Root.Field("namespace") is YamlScalar { Text.Length: > 0 } node ? [new Statement(f.Name, node.Text, "the value namespace is", Spot.Of(node.Location, null))] : Array.Empty<Statement>()),
        .. facts.Subject.Instructions.Where(f => InstructionFacts.SetOf(f, "namespace") is null).SelectMany(InstructionFacts.Namespaces),
    ];

    private static IEnumerable<Statement> ObjectOf(ManifestObject item) =>
        item.Namespace is { } name && !name.StartsWith("kube-", StringComparison.Ordinal)
            ? [new Statement(item.Title, name, $"{item.Title} is in the namespace", Spot.Of(item, item.Field("metadata", "namespace"), "metadata.namespace"))]
            : [];

    private static IEnumerable<Statement> ClaimOf(ManifestObject volume) =>
        volume.Field("spec", "claimRef", "namespace") is { } node && node.Text() is { Length: > 0 } name
            ? [new Statement("the volumes", name, $"the claimRef of {volume.Title} is in the namespace", Spot.Of(volume, node, "spec.claimRef.namespace"))]
            : [];

    // A subject that is one of the cluster's own ServiceAccounts.
    private static IEnumerable<Statement> Subjects(ClusterFacts facts) =>
        from binding in facts.Subject.Index.OfKind("RoleBinding").Concat(facts.Subject.Index.OfKind("ClusterRoleBinding"))
        from subject in binding.Field("subjects").Items()
        let name = subject.Field("namespace").Text()
        where name is { Length: > 0 } && subject.Field("kind").Text() == "ServiceAccount"
        where facts.Subject.Index.OfKind("ServiceAccount").Any(a => a.Name == subject.Field("name").Text() && a.Namespace?.StartsWith("kube-", StringComparison.Ordinal) == false)
        select new Statement(binding.Title, name, $"the subject of {binding.Title} is in the namespace", Spot.Of(binding, subject.Field("namespace"), "subjects"));
}
