using ChartGen.Consistency;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>NetworkPolicies that let every pod reach the admin or the cluster port of brokers.</summary>
public sealed class OpenPolicy : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8025", Severity.Warning, "A NetworkPolicy should not open the admin and cluster ports of brokers to everybody");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        return item.Kind != "NetworkPolicy" ? [] :
            from rule in item.Field("spec", "ingress").Numbered("spec.ingress")
            where rule.Node.Field("from").Items().Count == 0
            from port in rule.Node.Field("ports").Items()
            let opened = subject.Objects.Select(o => o.Pod).OfType<PodView>()
                .Where(p => subject.Index.NamespaceOf(p.Owner) == subject.Index.NamespaceOf(item) && Consistency.LabelSelector.Matches(item.Field("spec", "podSelector"), p))
                .SelectMany(p => BrokerPorts.Resolve(p, port.Field("port"), subject))
                .FirstOrDefault(n => BrokerPorts.IsInternal(n, subject))
            where opened != 0
            select item.Find(Rule, port.Field("port"), $"{rule.Path}.ports", $"{item.Title} lets everybody reach port {opened}, {BrokerPorts.NameOf(opened)} of the brokers; expected is from: with the pods that need it");
    }
}
