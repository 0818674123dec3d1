using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Clients and people are told a port of the nodes; without a number Kubernetes draws one at each installation.</summary>
public sealed class FixedNodePorts : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7065", Severity.Warning, "NodePorts of HAProxy and the Management Center should be numbers");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.Proxies.Concat(facts.Roles.Centers)
        from service in PortFacts.ServicesOf(facts.Subject, pod.Owner)
        where service.Field("spec", "type").Text() == "NodePort"
        from port in service.Field("spec", "ports").Items()
        where port.Field("nodePort").Integer() is null or 0
        select Spot.Of(service, port.Field("nodePort") ?? port.Field("port") ?? port, "spec.ports").Find(Rule, $"port {port.Field("port").Text()} of {service.Title} gets another NodePort at each installation, and clients are told one; expected is nodePort: with a number from 30000 to 32767");
}
