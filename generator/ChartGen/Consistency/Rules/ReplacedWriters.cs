using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A rolling update starts the new pod beside the old one: two that write to one configuration, or change the members at the same time.</summary>
public sealed class ReplacedWriters : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7072", Severity.Warning, "An update should replace the Management Center and the cluster operator, not double them");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from owner in facts.Roles.Centers.Concat(facts.Roles.Operators).Select(p => p.Owner).Distinct()
        where owner.Kind == "Deployment"
        let strategy = owner.Field("spec", "strategy")
        // Without a strategy nobody has thought of one: the vendor's chart may be such.
        where strategy is not null && strategy.Field("type").Text() != "Recreate" && strategy.Field("rollingUpdate", "maxSurge").Integer() != 0
        select Spot.Of(owner, strategy.Field("type") ?? strategy, "spec.strategy").Find(Rule, $"an update of {owner.Title} starts the new pod before the old one is gone, and for a while there are two; expected is strategy: {{type: Recreate}}");
}
