using System.Globalization;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Probes of brokers ask the admin listener: followers of a full-sync cluster serve no clients, and would be restarted for ever.</summary>
public sealed class BrokerProbes : ClusterRule
{
    private static readonly string[] Kinds = ["startupProbe", "readinessProbe", "livenessProbe"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7018", Severity.Error, "Probes of brokers must ask the admin listener");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        // An open-source broker has no admin listener.
        if (facts.Ports.Admin == 0 && !facts.IsVendors)
        {
            return [];
        }

        var admin = facts.Ports.Admin == 0 ? PortFacts.DocumentedAdminPort : facts.Ports.Admin;
        return
            from broker in facts.Roles.Brokers
            from container in broker.Pod!.Containers
            from kind in Kinds
            let probe = container.Node.Field(kind)
            let node = probe.Field("tcpSocket", "port") ?? probe.Field("httpGet", "port")
            let asked = node is not null ? PortFacts.Resolve(broker.Pod!, node) : OfCommand(facts, probe.Field("exec", "command"), admin)
            where asked is not null && asked != admin
            // A name whose container port is wrong is told there.
            where node.Integer() is not null || node is null || facts.Ports.Listeners.Count == 0 || facts.Ports.Listeners.Any(l => l.Port == asked)
            select Spot.Of(broker, node ?? probe.Field("exec", "command"), $"{container.Path}.{kind}").Find(
                Rule,
                $"the {kind} asks for {asked.Value.ToString(CultureInfo.InvariantCulture)}, which a follower may not serve; expected is {admin.ToString(CultureInfo.InvariantCulture)}, the admin listener");
    }

    // A listener's port as a word of its own, or behind a colon: mosquitto_sub -p 1883, nc -z 127.0.0.1:1883.
    private static int? OfCommand(ClusterFacts facts, YamlNode? command, int admin)
    {
        string[] words = [.. command.Items().SelectMany(w => (w.Text() ?? "").Split([' ', ':', '=', '/', '\n']))];
        int[] asked = [.. facts.Ports.Listeners.Select(l => l.Port).Append(1883).Where(p => words.Contains(p.ToString(CultureInfo.InvariantCulture)))];
        return asked.Length == 0 || asked.Contains(admin) ? null : asked[0];
    }
}
