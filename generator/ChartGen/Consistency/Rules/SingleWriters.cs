using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center and the cluster operator are one pod each: two would write to one configuration, or change the members at the same time.</summary>
public sealed class SingleWriters : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7058", Severity.Error, "The Management Center and the cluster operator must be one pod each");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from owner in facts.Roles.Centers.Concat(facts.Roles.Operators).Select(p => p.Owner).Distinct()
        let node = owner.Field("spec", "replicas")
        where node.Integer() is > 1
        select Spot.Of(owner, node, "spec.replicas").Find(Rule, $"{owner.Title} has {node.Text()} replicas, and they would work against each other; expected is 1");
}
