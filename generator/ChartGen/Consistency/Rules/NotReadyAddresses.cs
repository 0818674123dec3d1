using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Brokers find each other before they are ready, or none ever is.</summary>
public sealed class NotReadyAddresses : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7037", Severity.Error, "The headless Service must publish addresses that are not ready");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from service in facts.Roles.Headless
        let node = service.Field("spec", "publishNotReadyAddresses")
        where facts.Roles.IsReplicated && node.Boolean() is not true
        select Spot.Of(service, node ?? service.Field("spec"), "spec.publishNotReadyAddresses").Find(Rule, $"{service.Title} gives names only to brokers that are ready, and they must find each other before; expected is publishNotReadyAddresses: true");
}
