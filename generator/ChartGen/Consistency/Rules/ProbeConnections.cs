using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using System.Globalization;

namespace ChartGen.Consistency.Rules;

/// <summary>When clients have taken all connections, the kubelet's probe gets none, and it restarts the proxy with all of them.</summary>
public sealed class ProbeConnections : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7067", Severity.Warning, "maxconn should leave the probes of HAProxy a connection");

    private static readonly string[] Kinds = ["livenessProbe", "readinessProbe"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        if (facts.Ports.Proxy is not { } file || file.Config.OfKind("global").SelectMany(g => g.All("maxconn")).LastOrDefault() is not { } limit || Number(limit) is not { } most)
        {
            return [];
        }

        HaProxySection[] fronts = [.. file.Config.Sections.Where(s => s.Kind is "frontend" or "listen")];
        HaProxySection[] probed = [.. fronts.Where(s => Probed(facts).Any(p => s.All("bind").Any(b => b.Argument(0)?.EndsWith($":{p.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal) == true)))];
        HaProxySection[] others = [.. fronts.Except(probed)];
        // One that clients use is probed by their own port.
        if (probed.Length == 0 || others.Length == 0)
        {
            return [];
        }

        if (others.FirstOrDefault(o => Number(file.Config.Setting(o, "maxconn")) is null or 0) is { } open)
        {
            return [Spot.Of(file, open.Line, open.Column).Find(Rule, $"{open.Kind} {open.Name} may take all {limit.Argument(0)} connections of maxconn, and then the probe of {probed[0].Kind} {probed[0].Name} gets none; expected is a maxconn below {limit.Argument(0)} in it", Spot.Of(file, limit.Line, limit.Words[0].Column).Related("maxconn"))];
        }

        var taken = others.Sum(o => Number(file.Config.Setting(o, "maxconn")) ?? 0);
        return taken < most ? [] : [Spot.Of(file, limit.Line, limit.Words[1].Column).Find(Rule, string.Create(CultureInfo.InvariantCulture, $"clients may take all {most} connections ({taken} by maxconn of their frontends), and then the probe of {probed[0].Kind} {probed[0].Name} gets none; expected is more than {taken}"))];
    }

    private static long? Number(HaProxyDirective? line) => long.TryParse(line?.Argument(0), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int[] Probed(ClusterFacts facts) =>
    [
        .. from pod in facts.Roles.Proxies
           from container in pod.Containers
           from kind in Kinds
           let port = PortFacts.Resolve(pod, container.Node.Field(kind, "httpGet", "port"))
           where port is not null
           select port.Value,
    ];
}
