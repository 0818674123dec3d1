using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Volumes of another storage class than their claims.</summary>
public sealed class VolumeClass : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3052", Severity.Warning, "A volume and its claim should have the same storage class");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return VolumePairs.Find(Rule, subject, p => p.Claim.StorageClass != ClassOf(p.Volume), Compare);
    }

    private static string ClassOf(ManifestObject volume) => volume.Field("spec", "storageClassName").Text() ?? "";

    private static PairDifference Compare(VolumePair pair)
    {
        var asks = pair.Claim.StorageClass is { } name ? $"has the storage class '{name}'" : "has no storageClassName, for which a cluster may put in its default class";
        return new PairDifference(
            pair.Claim.Spec.Field("storageClassName"), ".storageClassName", pair.Volume.Field("spec", "storageClassName"), "spec.storageClassName",
            $"{pair.Claim.Owner.Title} {asks}, and {pair.Volume.Title} has '{ClassOf(pair.Volume)}'; expected is the same storageClassName on both sides, \"\" for volumes made by hand");
    }
}
