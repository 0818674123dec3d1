using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What each artifact says of the cluster's namespace.</summary>
internal static class NamespaceFacts
{
    /// <summary>What they say; without the many objects and commands where all of them say what the others do.</summary>
    public static IReadOnlyList<Statement> Of(ClusterFacts facts)
    {
        List<Statement> found = [];
        List<Statement> others = [];
        foreach (var volume in facts.Subject.Index.OfKind("PersistentVolume"))
        {
            if (volume.Field("spec", "claimRef", "namespace").Text() is { Length: > 0 } name)
            {
                others.Add(new Statement("the volumes", name, "the claimRef of {0} is in the namespace", Spot.Of(volume, "spec.claimRef.namespace")) { Of = volume.Title });
            }
        }

        others.AddRange(Subjects(facts));
        foreach (var named in facts.Names)
        {
            if (named.Address.Namespace is { } name)
            {
                others.Add(new Statement(named.Artifact, name, "{0} is in the namespace", named.Spot) { Of = named.Title });
            }
        }

        foreach (var file in facts.Subject.Values)
        {
            if (file.Reading.Root.Field("namespace") is YamlScalar { Text.Length: > 0 } node)
            {
                others.Add(new Statement(file.Name, node.Text, "the value namespace is", Spot.Of(node.Location, null)));
            }
        }

        LintFile[] instructions = [.. facts.Subject.Instructions.Where(f => InstructionFacts.SetOf(f, "namespace") is null)];
        if (others.Count > 0 && others.TrueForAll(s => s.Value == others[0].Value)
            && facts.Subject.Objects.All(o => Own(o) is not { } name || name == others[0].Value)
            && Array.TrueForAll(instructions, f => InstructionFacts.AreFor(f, others[0].Value)))
        {
            return others;
        }

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

        found.AddRange(others);
        foreach (var file in instructions)
        {
            found.AddRange(InstructionFacts.Namespaces(file));
        }

        return found;
    }

    private static string? Own(ManifestObject item) => item.Namespace is { } name && !name.StartsWith("kube-", StringComparison.Ordinal) ? name : null;

    private static void AddObject(ManifestObject item, List<Statement> found)
    {
        if (Own(item) is { } name)
        {
            found.Add(new Statement(item.Title, name, "{0} is in the namespace", Spot.Of(item, "metadata.namespace")) { Of = item.Title });
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
