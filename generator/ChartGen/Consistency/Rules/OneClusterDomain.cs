using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>All DNS names end in the same cluster domain.</summary>
public sealed class OneClusterDomain : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7015", Severity.Error, "DNS names must end in one cluster domain");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        Agreement.Check(Rule, 
        [
            .. facts.Names
                .Where(n => n.Address.Domain is not null)
                .Select(n => new Statement(n.Artifact, n.Address.Domain!, "{0} is in the cluster domain", n.Spot) { Of = n.Title }),
            .. TopologyFile.Statements(facts.Subject, "clusterDomain", "topology.json has the cluster domain"),
        ]);
}
