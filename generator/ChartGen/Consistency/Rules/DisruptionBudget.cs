using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Without a PodDisruptionBudget drains of several nodes take the majority of brokers together.</summary>
public sealed class DisruptionBudget : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7040", Severity.Warning, "Brokers should have a PodDisruptionBudget");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        where !facts.Subject.Index.OfKind("PodDisruptionBudget").Any(b => b.Field("spec", "selector") is not null && LabelSelector.Matches(b.Field("spec", "selector"), broker.Pod!))
        select Spot.Of(broker, broker.Field("metadata", "name"), "").Find(Rule, $"{broker.Title} has no PodDisruptionBudget, so drains of several nodes can take the majority at once; expected is one with maxUnavailable: 1 that selects its pods");
}
