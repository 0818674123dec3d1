using System.Globalization;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A claim without a class gets the default one, which makes another volume or none.</summary>
public sealed class StorageClasses : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7043", Severity.Error, "Volumes and their claims must have the storage class \"\"");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from part in Unlike(Parts(facts))
        let name = part.Spec.Field("storageClassName").Text()
        where part.IsVolume ? name is { Length: > 0 } : name is not ""
        group (part, name) by (part.Owner.Kind, name) into same
        let first = same.First().part
        let more = same.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {same.Count() - 1} more)") : ""
        let what = same.Key.name is null ? "has no storage class, and gets the default one of the Kubernetes cluster" : $"has the storage class {same.Key.name}"
        select Spot.Of(first.Owner, first.Spec.Field("storageClassName") ?? first.Spec, "storageClassName").Find(Rule, $"{first.Title}{more} {what}, so volumes and claims do not fit each other; expected is storageClassName: \"\" on both sides");

    // One class by name on all sides fits too.
    private static IReadOnlyList<Part> Unlike(IReadOnlyList<Part> parts) =>
        parts.Select(p => p.Spec.Field("storageClassName").Text()).Distinct().ToArray() is [{ Length: > 0 }] && parts.Any(p => !p.IsVolume) ? [] : parts;

    private static IReadOnlyList<Part> Parts(ClusterFacts facts)
    {
        var volumes = facts.Nfs.Volumes;
        var claims = volumes.Select(v => v.Field("spec", "claimRef", "name").Text()).ToHashSet();
        var names = volumes.Select(v => v.Name).ToHashSet();
        return
        [
            .. volumes.Select(v => new Part(v, v.Title, v.Field("spec"))),
            .. facts.Subject.Index.OfKind("PersistentVolumeClaim")
                .Where(c => claims.Contains(c.Name) || (c.Field("spec", "volumeName").Text() is { } volume && names.Contains(volume)))
                .Select(c => new Part(c, c.Title, c.Field("spec"))),
            .. facts.Roles.Brokers
                .Where(_ => volumes.Count > 0)
                .SelectMany(b => b.Field("spec", "volumeClaimTemplates").Items().Select(t => new Part(b, $"the claim template {t.Field("metadata", "name").Text()}", t.Field("spec")))),
        ];
    }

    private sealed record Part(ManifestObject Owner, string Title, YamlNode? Spec)
    {
        public bool IsVolume => Owner.Kind == "PersistentVolume";
    }
}
