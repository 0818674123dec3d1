using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Container ports and Services ask HAProxy for ports that haproxy.cfg binds, and a Service leads to each port for clients.</summary>
public sealed class ProxyPorts : PortRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7017", Severity.Error, "The ports asked of HAProxy must be bound, and a Service must lead to each");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var ports = facts.Ports;
        Finding[] closed = [.. Closed(ports.Binds, ports.ProxyPorts, "haproxy.cfg")];
        PortUse[] services = [.. ports.ProxyPorts.Where(p => p.Title.StartsWith("Service/", StringComparison.Ordinal))];
        return closed.Length > 0 || services.Length == 0
            ? closed
            : ports.Binds
                .Where(b => b.Artifact == "tcp" && services.All(s => s.Port != b.Port))
                .Select(b => b.Spot.Find(Rule, $"{b.Title} binds {b.Port}, and no Service leads to it; expected is a port of {services[0].Title}", services[0].Spot.Related($"{services[0].Title} leads to {services[0].Port}")));
    }
}
