using System.Globalization;
using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.Helm.Yaml;
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
        where probe is not null
        let port = PortFacts.Resolve(pod, probe.Field("port"))
        // The kubelet's default.
        let path = probe.Field("path").Text() is { Length: > 0 } said ? said : "/"
        from section in file.Config.Sections
        where section.Kind is "frontend" or "listen" && section.All("bind").Any(b => b.Argument(0)?.EndsWith($":{port?.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal) == true)
        let monitor = file.Config.Setting(section, "monitor-uri")
        where monitor?.Argument(0) is { } uri ? path.Split('?')[0] != uri : IsSilent(file.Config, section)
        let spot = Spot.Of(pod.Owner, probe.Field("path") ?? probe, $"{container.Path}.{kind}")
        select monitor is null
            ? spot.Find(
                Rule,
                $"the {kind} asks for {path}, and {section.Kind} {section.Name} has no monitor-uri, nor anything else that answers; expected is monitor-uri {path} in it",
                Spot.Of(file, section.Line, 1).Related($"{section.Kind} {section.Name}"))
            : spot.Find(
                Rule,
                $"the {kind} asks for {path}, and {section.Kind} {section.Name} answers {monitor.Argument(0)}; expected is {monitor.Argument(0)}",
                Spot.Of(file, monitor.Line, monitor.Words[0].Column).Related("monitor-uri"));

    // Nothing in the section can answer with 200: no page of its own, no rule that returns one, no server.
    private static bool IsSilent(HaProxyConfig config, HaProxySection section) =>
        config.Setting(section, "default_backend") is null
        && !section.All("use_backend").Any() && !section.All("server").Any() && !section.All("server-template").Any() && !section.All("stats").Any()
        && !section.All("http-request").Any(r => r.Argument(0) is "return" or "redirect");
}
