using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The autoscaler adds and removes one broker a step: members join and leave one at a time.</summary>
public sealed class AutoscalerStep : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7036", Severity.Warning, "The autoscaler should change one broker a step");

    private static readonly string[] Directions = ["scaleUp", "scaleDown"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from autoscaler in facts.Scaling.Autoscalers
        from direction in Directions
        let rules = autoscaler.Field("spec", "behavior", direction)
        let policies = rules.Field("policies").Items()
        let more = policies.FirstOrDefault(p => !IsOne(p))
        where rules.Field("selectPolicy").Text() != "Disabled"
        where policies.Count == 0 || (more is not null && !(rules.Field("selectPolicy").Text() == "Min" && policies.Any(IsOne)))
        select Spot.Of(autoscaler, more.Field("value") ?? more ?? rules ?? autoscaler.Field("spec", "behavior") ?? autoscaler.Field("spec"), $"spec.behavior.{direction}").Find(
            Rule,
            policies.Count == 0
                ? $"{autoscaler.Title} has no policies for {direction}, so it changes several brokers at once; expected is one policy of type Pods with the value 1"
                : $"{autoscaler.Title} lets {direction} change {more.Field("value").Text()} {more.Field("type").Text()} at once; expected is one policy of type Pods with the value 1");

    private static bool IsOne(YamlNode policy) => policy.Field("type").Text() == "Pods" && policy.Field("value").Integer() is 1;
}
