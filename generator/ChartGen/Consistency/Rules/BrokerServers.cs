using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>Server lines of brokers are checked, and cut their sessions when the broker is gone.</summary>
public sealed class BrokerServers : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7059", Severity.Warning, "Servers of brokers should be checked, in mode tcp, and cut sessions of a broker that is down");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from file in facts.Subject.HaProxy
        from section in file.Config.Sections
        let servers = ServerPlaces.Brokers(file, section)
        where servers.Count > 0
        from finding in Mode(file, section).Concat(Down(file, [.. servers.Select(s => s.Server)]))
        select finding;

    private IEnumerable<Finding> Mode(HaProxyFile file, HaProxySection section) =>
        from proxy in file.Config.Sections.Where(s => s == section || (s.Kind is "frontend" or "listen" && s.Directives.Any(d => d.Keyword is "default_backend" or "use_backend" && d.Argument(0) == section.Name)))
        let mode = file.Config.Setting(proxy, "mode")
        where mode?.Argument(0) is { } text && text != "tcp"
        select Spot.Of(file, mode!.Line, mode.Words[0].Column).Find(Rule, $"{proxy.Kind} {proxy.Name} is in mode {mode.Argument(0)} and its servers speak MQTT; expected is mode tcp");

    private IEnumerable<Finding> Down(HaProxyFile file, IReadOnlyList<HaProxyServer> servers)
    {
        HaProxyServer[] keeping = [.. servers.Where(s => s.Option("on-marked-down") != "shutdown-sessions")];
        if (keeping.Length > 0)
        {
            var more = keeping.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {keeping.Length - 1} more)") : "";
            yield return Spot.Of(file, keeping[0].Line.Line, keeping[0].Line.Words[0].Column).Find(Rule, $"server {keeping[0].Name}{more} keeps the sessions of a broker that is down, and clients wait until their keepalive ends; expected is on-marked-down shutdown-sessions");
        }
    }
}
