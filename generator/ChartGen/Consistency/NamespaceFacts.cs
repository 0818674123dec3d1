using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>What each artifact says of the cluster's namespace.</summary>
internal static class NamespaceFacts
{
    public static IReadOnlyList<Statement> Of(ClusterFacts facts)
    {
        List<Statement> found = [];
        foreach (var broker in facts.Roles.Brokers)
        {
            AddObject(broker, found);
        }

        foreach (var item in facts.Subject.Objects)
        {
            if (!facts.Roles.Brokers.Contains(item))
            {
                AddObject(item, found);
            }
        }

        foreach (var volume in facts.Subject.Index.OfKind("PersistentVolume"))
        {
            if (volume.Field("spec", "claimRef", "namespace") is { } node && node.Text() is { Length: > 0 } name)
            {
                found.Add(new Statement("the volumes", name, $"the claimRef of {volume.Title} is in the namespace", Spot.Of(volume, node, "spec.claimRef.namespace")));
            }
        }

        found.AddRange(Subjects(facts));
        foreach (var named in facts.Names)
        {
            if (named.Address.Namespace is { } name)
            {
                found.Add(new Statement(named.Artifact, name, $"{named.Title} is in the namespace", named.Spot));
            }
        }

        foreach (var file in facts.Subject.Values)
        {
            if (file.Reading.Root.Field("namespace") is YamlScalar { Text.Length: > 0 } node)
            {
                found.Add(new Statement(file.Name, node.Text, "the value namespace is", Spot.Of(node.Location, null)));
            }
        }

        foreach (var file in facts.Subject.Instructions)
        {
            if (InstructionFacts.SetOf(file, "namespace") is null)
            {
                found.AddRange(InstructionFacts.Namespaces(file));
            }
        }

        return found;
    }

    private static void AddObject(ManifestObject item, List<Statement> found)
    {
        if (item.Namespace is { } name && !name.StartsWith("kube-", StringComparison.Ordinal))
        {
            found.Add(new Statement(item.Title, name, $"{item.Title} is in the namespace", Spot.Of(item, item.Field("metadata", "namespace"), "metadata.namespace")));
        }
    }

    // A subject that is one of the cluster's own ServiceAccounts.
    private static IEnumerable<Statement> Subjects(ClusterFacts facts) =>
        from binding in facts.Subject.Index.OfKind("RoleBinding").Concat(facts.Subject.Index.OfKind("ClusterRoleBinding"))
        from subject in binding.Field("subjects").Items()
        let name = subject.Field("namespace").Text()
        where name is { Length: > 0 } && subject.Field("kind").Text() == "ServiceAccount"
        where facts.Subject.Index.OfKind("ServiceAccount").Any(a => a.Name == subject.Field("name").Text() && a.Namespace?.StartsWith("kube-", StringComparison.Ordinal) == false)
        select new Statement(binding.Title, name, $"the subject of {binding.Title} is in the namespace", Spot.Of(binding, subject.Field("namespace"), "subjects"));
}
