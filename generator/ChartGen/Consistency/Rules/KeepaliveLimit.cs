using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Without max_keepalive a client may be silent for 18 hours (mosquitto.conf(5): 65535 seconds), and HAProxy ends it long before.</summary>
public sealed class KeepaliveLimit : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7076", Severity.Warning, "Brokers behind HAProxy should limit the keepalive of clients");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        facts.Ports.Conf is not { } conf || facts.Ports.Servers.Count == 0 || conf.Config.Named("max_keepalive").Any() || conf.Config.Named("global_plugin").FirstOrDefault() is not { } first
            ? []
            : [Spot.Of(conf, first.Line, first.Column).Find(Rule, "mosquitto.conf has no max_keepalive, so clients may be silent for 65535 s, and HAProxy's timeouts cut them before; expected is max_keepalive with at most two thirds of timeout client and timeout server")];
}
