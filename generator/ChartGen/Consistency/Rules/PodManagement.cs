using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>After a power cut the cluster needs a majority, whichever brokers that are: an ordered start waits for broker 0.</summary>
public sealed class PodManagement : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7038", Severity.Warning, "Brokers should start in parallel");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        let node = broker.Field("spec", "podManagementPolicy")
        where facts.Roles.IsReplicated && node.Text() != "Parallel"
        select Spot.Of(broker, node ?? broker.Field("spec"), "spec.podManagementPolicy").Find(Rule, $"{broker.Title} starts brokers one after the other, so all wait for one that does not become ready, and no majority comes; expected is podManagementPolicy: Parallel");
}
