using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>files/topology.json has one entry for each broker, whose names are all of the same ordinal.</summary>
public sealed class TopologyOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7007", Severity.Error, "topology.json must have one entry for each broker");

    private protected override PlaceKind Kind => PlaceKind.Topology;

    private protected override IEnumerable<Finding> Beside(ClusterFacts facts) =>
        from chart in facts.Subject.Charts
        let file = EmbeddedJson.InChart(facts.Subject, chart, TopologyPlaces.Path)
        let capacity = file?.Root.Field("capacity")
        where capacity.Integer() is { } number && facts.Topology is { Count: > 0 } list && list.Count == facts.Capacity && number != list.Count
        select file!.Spot(capacity).Find(Rule, string.Create(CultureInfo.InvariantCulture, $"topology.json has places for {facts.Topology!.Count} brokers and says that the capacity is {capacity.Integer()}; expected is {facts.Topology.Count}"));
}
