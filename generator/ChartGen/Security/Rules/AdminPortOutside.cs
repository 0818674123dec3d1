using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Admin and cluster ports of brokers that are open to the outside.</summary>
public sealed class AdminPortOutside : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8014", Severity.Error, "The admin and cluster ports of a broker must not be reachable from outside");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "Service")
        {
            return [];
        }

        var type = item.Field("spec", "type").Text();
        var how = type is "NodePort" or "LoadBalancer" ? type
            : item.Field("spec", "externalIPs").Items().Count > 0 ? "externalIPs"
            : HasInternal(item, subject) && IngressTo(item, subject) is { } ingress ? ingress.Title : null;
        return how is null ? [] : from port in ServicePorts.Of(item, subject)
               let target = port.Port.Field("targetPort") ?? port.Port.Field("port")
               let opened = port.Pods.SelectMany(p => BrokerPorts.Resolve(p, target, subject)).FirstOrDefault(n => BrokerPorts.IsInternal(n, subject))
               where opened != 0
               select item.Find(Rule, target, $"{port.Path}.targetPort", $"port {opened}, {BrokerPorts.NameOf(opened)} of the brokers, is open to the outside by {how}; expected is a Service of type ClusterIP for it");
    }

    private static bool HasInternal(ManifestObject service, LintSubject subject) =>
        service.Kind == "Service" && service.Field("spec", "ports").Items().Any(p => BrokerPorts.IsInternal(p.Field("port").Integer() ?? 0, subject));

    private static ManifestObject? IngressTo(ManifestObject service, LintSubject subject) => service.Kind != "Service" ? null :
        subject.Index.OfKind("Ingress").FirstOrDefault(i => subject.Index.NamespaceOf(i) == subject.Index.NamespaceOf(service)
            && i.Field("spec", "rules").Items().SelectMany(r => r.Field("http", "paths").Items()).Any(p => p.Field("backend", "service", "name").Text() == service.Name
                && (p.Field("backend", "service", "port", "number") ?? p.Field("backend", "service", "port", "name")) is { } wanted
                && service.Field("spec", "ports").Items().Any(s => BrokerPorts.IsInternal(s.Field("port").Integer() ?? 0, subject) && (s.Field("port").Text() == wanted.Text() || s.Field("name").Text() == wanted.Text()))));
}
