using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The pods that artifacts name are those of the StatefulSet.</summary>
public sealed class OneStatefulSetName : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7013", Severity.Error, "DNS names must begin with the StatefulSet's name");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        Agreement.Check(Rule, [
            .. facts.Roles.Brokers.Select(b => new Statement(b.Title, b.Name, "the StatefulSet is named", Spot.Of(b, b.Field("metadata", "name"), "metadata.name"))),
            .. facts.Names.Select(n => new Statement(n.Artifact, n.Address.Set, "{0} is a pod of", n.Spot) { Of = n.Title }),
            .. TopologyFile.Statements(facts.Subject, "statefulSet", "topology.json has the StatefulSet"),
        ]);
}
