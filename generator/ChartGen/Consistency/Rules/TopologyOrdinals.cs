using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>files/topology.json has one entry for each broker, whose names are all of the same ordinal.</summary>
public sealed class TopologyOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7007", Severity.Error, "topology.json must have one entry for each broker");

    private protected override PlaceKind Kind => PlaceKind.Topology;
}
