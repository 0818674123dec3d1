using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center reaches brokers on the admin listener, and the proxy on a port of its Service.</summary>
public sealed class ConnectionPorts : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7019", Severity.Error, "The Management Center must connect to ports that are open for it");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from file in ConnectionPlaces.Files(facts.Subject)
        from same in file.Connections
            .Select(c => (Connection: c, Fault: Unreadable(c.Text) ?? Fault(facts, c)))
            .Where(c => c.Fault is not null)
            .GroupBy(c => c.Fault)
        let first = same.First().Connection
        let more = same.Count() > 1 ? $" (and {(same.Count() - 1).ToString(CultureInfo.InvariantCulture)} more)" : ""
        select file.Spot(first.Node.Field("url")).Find(Rule, $"connection {first.Id}{more} {same.Key}");

    private static string? Unreadable(string? url)
    {
        var host = url is null || url.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var at) ? "" : url[(at + 3)..].Split(':', '/')[0];
        return host.StartsWith('.') || host.AsSpan().IndexOfAny("<> ") >= 0 || host.Contains("..", StringComparison.Ordinal) || (host.EndsWith('.') && PodAddress.Parse(host) is { Domain: null })
            ? $"leads to {url}, and a part of that name is missing; expected is a name such as mosquitto-0.mosquitto.multinode.svc.cluster.local"
            : null;
    }

    private static string? Fault(ClusterFacts facts, CenterConnection connection)
    {
        if (connection.Url is not { } url || url.Scheme is not ("mqtt" or "mqtts" or "ws" or "wss"))
        {
            return null;
        }

        var port = url.Port > 0 ? url.Port : url.Scheme is "mqtts" ? 8883 : 1883;
        if (connection.Pod is not null)
        {
            var admin = facts.Ports.Admin == 0 ? PortFacts.DocumentedAdminPort : facts.Ports.Admin;
            return port == admin ? null : string.Create(CultureInfo.InvariantCulture, $"asks a broker for {port}; expected is {admin}, the admin listener, which every broker has open");
        }

        var labels = url.Host.Split('.');
        if (facts.Roles.Proxies.Count == 0 || labels.Length < 3 || labels[2] != "svc")
        {
            return null;
        }

        if (facts.Subject.Index.OfKind("Service").FirstOrDefault(s => s.Name == labels[0]) is not { } service)
        {
            return $"leads to the Service {labels[0]}, which there is none of; expected is the Service of HAProxy";
        }

        return service.Field("spec", "ports").Items().Any(p => p.Field("port").Integer() == port)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"asks {service.Title} for {port}, which is none of its ports; expected is one of {string.Join(", ", service.Field("spec", "ports").Items().Select(p => p.Field("port").Text()))}");
    }
}
