using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center has one connection for each broker, and each leads to its own.</summary>
public sealed class ConnectionOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7006", Severity.Error, "The Management Center must have one connection for each broker");

    private protected override PlaceKind Kind => PlaceKind.Connections;

    private protected override IEnumerable<Finding> Beside(ClusterFacts facts) =>
        facts.Lists.Any(l => l.Kind == PlaceKind.Connections) ? [] :
            from file in ConnectionPlaces.Files(facts.Subject)
            where facts.Roles.Centers.Count > 0 && facts.Roles.Brokers.Count > 0 && file.Root.Field("connections") is YamlSequence
            select file.Spot(file.Root.Field("connections")).Find(Rule, $"no connection in {file.Name} leads to a broker; expected is one for each");
}
