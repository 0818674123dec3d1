using System.Globalization;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A volume is reserved for its broker's claim: without that any claim may bind it.</summary>
public sealed class UnreservedVolume : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7048", Severity.Error, "Each volume must be reserved for its claim");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from volume in facts.Nfs.Volumes
        where volume.Field("spec", "claimRef", "name").Text() is null or ""
        group volume by volume.Kind into same
        let first = same.First()
        let more = same.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {same.Count() - 1} more)") : ""
        select Spot.Of(first, first.Field("spec", "claimRef") ?? first.Field("spec"), "spec.claimRef").Find(Rule, $"{first.Title}{more} is reserved for no claim, so a broker may bind the directory of another; expected is a claimRef with the namespace and the name of the claim");
}
