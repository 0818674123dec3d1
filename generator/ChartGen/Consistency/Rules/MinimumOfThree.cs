using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>A cluster has at least three members: removeNode is refused below, so a smaller minimum is never reached or leaves dead members.</summary>
public sealed class MinimumOfThree : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7011", Severity.Error, "A cluster must have at least three brokers");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from bound in facts.Scaling.Minima
        where facts.Roles.IsReplicated && bound.Number < ScalingFacts.Fewest
        select bound.Spot.Find(Rule, $"{bound.Name} lets the cluster shrink to {bound.Number}, and it refuses to have fewer than {ScalingFacts.Fewest} members; allowed are {ScalingFacts.Fewest} and more");
}
