using ChartGen.Findings;
using ChartGen.Mosquitto;
using System.Globalization;

namespace ChartGen.Consistency.Rules;

/// <summary>A broker that has max_connections of a listener closes every further one, and the client never learns why.</summary>
public sealed class BrokerConnections : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7068", Severity.Warning, "HAProxy should take no more clients than the brokers do");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        if (facts.Ports.Conf is not { } conf || facts.Ports.Proxy is not { } proxy)
        {
            yield break;
        }

        var fewest = facts.Scaling.Minima.Select(b => b.Number).Where(n => n is > 0 and < 2000).DefaultIfEmpty(ScalingFacts.Fewest).Min();
        foreach (var listener in facts.Ports.Listeners.Where(l => facts.Ports.Servers.Any(s => s.Port == l.Port)))
        {
            // Of several the last holds; -1 is without a limit.
            var setting = listener.Settings.LastOrDefault(s => s.Directive.Name is "max_connections");
            if (setting is null || MosquittoNumber.Read(setting.Word) is not (>= 0 and var each) || MostOf(proxy, facts, listener.Port) is not var (most, line, column) || each * fewest >= most)
            {
                continue;
            }

            yield return Spot.Of(conf, setting.Directive.Line, setting.Directive.ValueColumn).Find(
                Rule,
                string.Create(CultureInfo.InvariantCulture, $"{fewest} brokers take {each} clients each on listener {listener.Port}, and HAProxy lets {most} through, whom they turn away; expected is at least {(most + fewest - 1) / fewest}, or no max_connections"),
                Spot.Of(proxy, line, column).Related("maxconn"));
        }
    }

    // What the frontends that lead to the port let through, or the whole process.
    private static (long Most, int Line, int Column)? MostOf(Linting.HaProxyFile proxy, ClusterFacts facts, int port)
    {
        var backends = facts.Ports.Servers.Where(s => s.Port == port).Select(s => s.Artifact).ToHashSet();
        var lines = proxy.Config.Sections
            .Where(s => (s.Kind == "frontend" && s.All("default_backend").Any(d => backends.Contains($"backend {d.Argument(0)}"))) || (s.Kind == "listen" && backends.Contains($"listen {s.Name}")))
            .Select(s => proxy.Config.Setting(s, "maxconn"))
            .Append(proxy.Config.OfKind("global").SelectMany(g => g.All("maxconn")).LastOrDefault());
        foreach (var line in lines)
        {
            if (line is not null && long.TryParse(line.Argument(0), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return (number, line.Line, line.Words[0].Column);
            }
        }

        return null;
    }
}
