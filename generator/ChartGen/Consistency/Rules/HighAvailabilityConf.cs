using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>mosquitto.conf makes a member of a cluster of each broker.</summary>
public sealed class HighAvailabilityConf : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7051", Severity.Error, "mosquitto.conf of a cluster must load the plugin, open the control API and have an admin listener");

    private const string Plugin = "/usr/lib/cedalo_mosquitto_ha.so";

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        if (facts.Ports.Conf is not { } conf || !facts.IsVendors)
        {
            yield break;
        }

        var first = conf.Config.Directives.Count > 0 ? conf.Config.Directives[0] : null;
        if (!conf.Config.Named("global_plugin").Any())
        {
            yield return Spot.Of(conf, first?.Line ?? 0, first?.Column ?? 0).Find(Rule, $"mosquitto.conf loads no global_plugin, so each broker is alone; expected is global_plugin {Plugin}");
        }

        foreach (var plugin in conf.Config.Named("global_plugin").Where(p => p.Value != Plugin && IsMeant(p.Value)))
        {
            yield return Spot.Of(conf, plugin.Line, plugin.ValueColumn).Find(Rule, $"the broker does not start without {plugin.Value}, and the image has its plugin elsewhere; expected is {Plugin}");
        }

        var control = conf.Config.Named("enable_control_api").LastOrDefault();
        if (control is null or not { Value: "true" })
        {
            yield return Spot.Of(conf, control?.Line ?? first?.Line ?? 0, control?.ValueColumn ?? first?.Column ?? 0).Find(Rule, "the control API is closed, so nobody can add a broker to the cluster or take one out; expected is enable_control_api true");
        }

        if (!facts.Ports.Listeners.Any(l => l.Settings.Any(s => s is { Directive.Name: "admin_listener", IsTrue: true })))
        {
            var listener = facts.Ports.Listeners.FirstOrDefault(l => l.Port == facts.Ports.Admin)?.Cause ?? first;
            yield return Spot.Of(conf, listener?.Line ?? 0, listener?.Column ?? 0).Find(Rule, "no listener is the admin listener, so nobody can administer a follower; expected is admin_listener true right behind listener 1885");
        }
    }

    // Another plugin is the author's; one of nearly the same name is a slip.
    private static bool IsMeant(string path) => Nearest.To(path[(path.LastIndexOf('/') + 1)..], ["cedalo_mosquitto_ha.so"]) is not null;
}
