using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Clients reach the brokers through HAProxy alone.</summary>
public sealed class BypassedBrokers : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7056", Severity.Error, "No NodePort may lead round HAProxy to a broker");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        where facts.Roles.Proxies.Count > 0
        from service in PortFacts.ServicesOf(facts.Subject, broker)
        let type = service.Field("spec", "type")
        where type.Text() is "NodePort" or "LoadBalancer"
        select service.FindSelector(Rule, service.Field("spec", "selector")!, ["spec", "selector"], "spec.selector", $"{service.Title} is a {type.Text()} and leads to any broker of {broker.Title}, followers too; expected is a selector that fits the pods of {facts.Roles.Proxies[0].Owner.Title}");
}
