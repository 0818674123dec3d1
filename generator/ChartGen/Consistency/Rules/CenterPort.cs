using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center listens on 8088, and only its login page needs no login.</summary>
public sealed class CenterPort : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7057", Severity.Error, "The Management Center must be asked for port 8088, and probes for /login");

    private const int Port = 8088;

    private static readonly string[] Kinds = ["startupProbe", "readinessProbe", "livenessProbe"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from center in facts.Roles.Centers
        from finding in Ports(center).Concat(Services(facts, center)).Concat(Probes(center))
        select finding;

    private IEnumerable<Finding> Ports(PodView center) =>
        from container in center.Containers
        where !container.IsInit && ImageName.Of(container.Image).Last == "management-center"
        let ports = container.Node.Field("ports").Items()
        where ports.Count > 0 && ports.All(p => p.Field("containerPort").Integer() != Port)
        select Spot.Of(center.Owner, ports[0].Field("containerPort"), $"{container.Path}.ports").Find(Rule, $"{center.Owner.Title} has the port {ports[0].Field("containerPort").Text()}, and the Management Center listens on 8088; expected is 8088");

    private IEnumerable<Finding> Services(ClusterFacts facts, PodView center) =>
        from service in PortFacts.ServicesOf(facts.Subject, center.Owner)
        from port in service.Field("spec", "ports").Items()
        let target = port.Field("targetPort").IsSet() ? port.Field("targetPort") : port.Field("port")
        where target.Integer() is { } number && number != Port
        select Spot.Of(service, target, "spec.ports").Find(Rule, $"{service.Title} leads to the port {target.Text()} of {center.Owner.Title}, and the Management Center listens on 8088; expected is 8088");

    private IEnumerable<Finding> Probes(PodView center) =>
        from container in center.Containers
        from kind in Kinds
        let path = container.Node.Field(kind, "httpGet", "path")
        where container.Node.Field(kind, "httpGet") is not null && path.Text() != "/login"
        select Spot.Of(center.Owner, path ?? container.Node.Field(kind), $"{container.Path}.{kind}").Find(Rule, $"the {kind} asks for {path.Text() ?? "/"}, which needs a login; expected is /login");
}
