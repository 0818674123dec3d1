using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Server lines, container ports and Services ask brokers for ports that mosquitto.conf opens.</summary>
public sealed class BrokerPorts : PortRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7016", Severity.Error, "The ports asked of brokers must be listeners of mosquitto.conf");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var ports = facts.Ports;
        PortUse[] listeners = [.. ports.Listeners.Select(l => new PortUse("mosquitto.conf", "the listener", l.Port, Spot.Of(ports.Conf!, l.Cause.Line, l.Cause.ValueColumn)))];
        PortUse[] uses = [.. ports.Servers, .. ports.BrokerPorts.Where(p => p.Port != PortFacts.ClusterPort)];
        var admin = ports.Servers.Where(s => s.Port == ports.Admin).DistinctBy(s => s.Artifact);
        return
        [
            .. Closed(listeners, uses, "mosquitto.conf"),
            .. admin.Select(s => s.Spot.Find(Rule, $"{s.Title} leads clients to {s.Port}, the port for administration, which must not be reachable from outside; expected is a port for clients")),
        ];
    }
}
