using System.Globalization;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The directory of a broker outlives its claim.</summary>
public sealed class ReclaimPolicies : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7042", Severity.Error, "Volumes on NFS must be retained");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from volume in facts.Nfs.Volumes
        let node = volume.Field("spec", "persistentVolumeReclaimPolicy")
        let policy = node.Text()
        where policy is { Length: > 0 } and not "Retain"
        group (volume, node) by policy into same
        let first = same.First()
        let more = same.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {same.Count() - 1} more)") : ""
        select Spot.Of(first.volume, first.node, "spec.persistentVolumeReclaimPolicy").Find(Rule, $"{first.volume.Title}{more} has the reclaim policy {same.Key}, so its data goes with its claim; expected is Retain");
}
