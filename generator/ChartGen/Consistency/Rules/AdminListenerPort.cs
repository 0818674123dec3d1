using System.Globalization;
using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Mosquitto;

namespace ChartGen.Consistency.Rules;

/// <summary>Administration on the listener that HAProxy leads clients to is open to all of them.</summary>
public sealed class AdminListenerPort : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7061", Severity.Error, "The admin listener must be one that clients are not led to");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var ports = facts.Ports;
        return ports.AdminListener is { } listener && listener.Port != ports.Admin && ports.Servers.FirstOrDefault(s => s.Port == listener.Port) is { } server
            ? [At(ports.Conf!, listener, ports.Admin, server)]
            : [];
    }

    private Finding At(MosquittoFile conf, MosquittoListener listener, int admin, PortUse server)
    {
        var line = listener.Settings.First(s => s.Directive.Name == "admin_listener").Directive;
        return Spot.Of(conf, line.Line, line.Column).Find(
            Rule,
            $"listener {Text(listener.Port)}, which {server.Title} leads clients to, is the admin listener; expected is admin_listener true right behind listener {Text(admin)}",
            server.Spot.Related($"{server.Title} leads to {Text(server.Port)}"));
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
