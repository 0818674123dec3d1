using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The autoscaler may start no more brokers than each artifact has a place for.</summary>
public sealed class MaximumWithinPlaces : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7010", Severity.Error, "The maximum of brokers must not exceed the places prepared for them");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        PlaceList[] lists = [.. facts.Lists.Where(l => !l.IsPartial)];
        return
            from bound in facts.Scaling.Maxima
            let few = lists.Where(l => l.Count < bound.Number).DistinctBy(l => l.Artifact).ToArray()
            where few.Length > 0
            let least = few.MinBy(l => l.Count)!
            select bound.Spot.Find(
                Rule,
                $"{bound.Name} lets {bound.Number} brokers start, and {least.Artifact} has places for {least.Count}; allowed are {ScalingFacts.Fewest} to {least.Count}",
                few.Select(l => l.Places[^1].Entry.Spot.Related($"{l.Places[^1].Entry.Title} is the last there")));
    }
}
