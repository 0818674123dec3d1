using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using ChartGen.Mosquitto;

namespace ChartGen.Security.Rules;

/// <summary>Listeners for everyone that a NodePort opens.</summary>
public sealed class AnonymousOutside : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8019", Severity.Warning, "A listener without passwords should not be reachable from outside");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from file in subject.Mosquitto
               where file.Embedded is not null
               let open = file.Settings.LastOrDefault(s => s.Directive.Name == "allow_anonymous")
               where open is { IsTrue: true }
               let ports = file.Config.Listeners.Select(l => (long)l.Port).ToHashSet()
               from service in Outside(file.Embedded!.Owner, ports, subject).Take(1)
               let finding = file.Find(Rule, open.Directive, $"every client may log in without a password, and {service.Title} opens the listener to the outside; expected is allow_anonymous false")
               select finding with { Related = [.. finding.Related, new RelatedPlace(service.Locate(service.Root), service.Title)] };
    }

    private static IEnumerable<ManifestObject> Outside(ManifestObject config, HashSet<long> ports, LintSubject subject)
    {
        var inNamespace = subject.Index.NamespaceOf(config);
        var pods = subject.Index.ReferencesTo("ConfigMap", inNamespace, config.Name)
            .Where(r => r.From.Pod is not null)
            .Select(r => r.From.Pod!)
            .ToHashSet();
        return subject.Index.OfKind("Service")
            .Where(s => s.Field("spec", "type").Text() is "NodePort" or "LoadBalancer")
            .Where(s => ServicePorts.Of(s, subject).Any(p => p.Pods.Where(pods.Contains).SelectMany(pod => BrokerPorts.Resolve(pod, p.Port.Field("targetPort") ?? p.Port.Field("port"), subject)).Any(ports.Contains)));
    }
}
