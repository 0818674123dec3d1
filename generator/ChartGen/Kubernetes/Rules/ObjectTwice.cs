using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A release must not have two objects of one kind, namespace and name.</summary>
public sealed class ObjectTwice : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3013", Severity.Error, "A release must not have two objects of one kind, namespace and name");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Charts.Select(c => c.Objects).Concat(subject.Manifests.Select(m => m.Objects)).SelectMany(Check);
    }

    private IEnumerable<Finding> Check(IReadOnlyList<ManifestObject> objects)
    {
        var seen = new Dictionary<(string Group, string Kind, string? Namespace, string Name), ManifestObject>();
        foreach (var item in objects.Where(o => o.Name.Length > 0 && o.Kind.Length > 0 && o.HookEvents.Count == 0))
        {
            // An Ingress of extensions and one of networking.k8s.io are the same object.
            var group = item.Group == "extensions" ? item.Kind is "Ingress" or "NetworkPolicy" ? "networking.k8s.io" : "apps" : item.Group;
            if (!seen.TryAdd((group, item.Kind, item.Namespace, item.Name), item))
            {
                var first = seen[(group, item.Kind, item.Namespace, item.Name)];
                var finding = item.Find(Rule, item.Field("metadata", "name"), "metadata.name", $"there are two objects {item.Title} in one release; allowed is one of each kind, namespace and name");
                yield return finding with { Related = [.. finding.Related, new RelatedPlace(first.Locate(first.Field("metadata", "name")!), $"the first, from {first.Source}")] };
            }
        }
    }
}
