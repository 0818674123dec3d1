using System.Globalization;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The probe of HAProxy asks for the page that haproxy.cfg answers.</summary>
public sealed class ProxyProbes : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7054", Severity.Error, "Probes of HAProxy must ask for its monitor-uri");

    private static readonly string[] Kinds = ["startupProbe", "readinessProbe", "livenessProbe"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from file in facts.Subject.HaProxy.Where(f => f == facts.Ports.Proxy)
        from pod in facts.Roles.Proxies
        from container in pod.Containers
        from kind in Kinds
        let probe = container.Node.Field(kind, "httpGet")
        let port = PortFacts.Resolve(pod, probe.Field("port"))
        let path = probe.Field("path").Text()
        where path is not null
        from section in file.Config.Sections
        where section.Kind is "frontend" or "listen" && section.All("bind").Any(b => b.Argument(0)?.EndsWith($":{port?.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal) == true)
        let monitor = file.Config.Setting(section, "monitor-uri")
        where monitor?.Argument(0) is { } uri && path.Split('?')[0] != uri
        select Spot.Of(pod.Owner, probe.Field("path"), $"{container.Path}.{kind}").Find(
            Rule,
            $"the {kind} asks for {path}, and {section.Kind} {section.Name} answers {monitor!.Argument(0)}; expected is {monitor.Argument(0)}",
            Spot.Of(file, monitor.Line, monitor.Words[0].Column).Related("monitor-uri"));
}
