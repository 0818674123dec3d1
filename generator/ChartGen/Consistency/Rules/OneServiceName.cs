using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The second label of a pod's DNS name is the headless Service of the StatefulSet.</summary>
public sealed class OneServiceName : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7014", Severity.Error, "DNS names must have the headless Service as their second label");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        facts.Roles.Brokers
            .Where(b => b.Field("spec", "serviceName").Text() is not { Length: > 0 })
            .Select(b => Spot.Of(b, b.Field("spec"), "spec.serviceName").Find(Rule, $"{b.Title} has no serviceName, so no broker has a DNS name; expected is serviceName: {(facts.Roles.Headless.Count > 0 ? facts.Roles.Headless[0].Name : b.Name)}, the headless Service"))
            .Concat(Agreement.Check(Rule, [
                .. facts.Roles.Brokers
                    .Where(b => b.Field("spec", "serviceName").Text() is not null)
                    .Select(b => new Statement(b.Title, b.Field("spec", "serviceName").Text()!, $"{b.Title} has the serviceName", Spot.Of(b, b.Field("spec", "serviceName"), "spec.serviceName"))),
                .. facts.Roles.Headless.Select(s => new Statement(s.Title, s.Name, "the headless Service is named", Spot.Of(s, s.Field("metadata", "name"), "metadata.name"))),
                .. facts.Names.Select(n => new Statement(n.Artifact, n.Address.Service, "{0} is below the Service", n.Spot) { Of = n.Title }),
                .. TopologyFile.Statements(facts.Subject, "service", "topology.json has the Service"),
            ]));
}
