using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>In full-sync mode the leader alone serves clients: more brokers are more work for it, and no capacity.</summary>
public sealed class FullSyncScaling : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7074", Severity.Warning, "Brokers of which one serves should not scale themselves");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        facts.Scaling.Autoscalers.Count == 0 || (Mode(facts) ?? Standby(facts)) is not var (what, spot)
            ? []
            : facts.Scaling.Autoscalers.Select(a => Spot.Of(a, a.Field("spec", "maxReplicas") ?? a.Field("spec"), "spec.maxReplicas").Find(
                Rule, $"{a.Title} adds brokers under load, and {what}, so that they add no capacity; expected is a fixed number of brokers, or dynamic-security sync", spot.Related(what)));

    // topology.json says it of a chart that is built.
    private static (string What, Spot Spot)? Mode(ClusterFacts facts) =>
        (from chart in facts.Subject.Charts
         let file = EmbeddedJson.InChart(facts.Subject, chart, TopologyPlaces.Path)
         where file?.Root.Field("mode").Text() == "full"
         select ((string, Spot)?)("in full-sync mode the leader alone serves clients", file!.Spot(file.Root.Field("mode")))).FirstOrDefault();

    // All servers but one wait until it is gone.
    private static (string What, Spot Spot)? Standby(ClusterFacts facts) =>
        (from section in facts.Ports.Proxy?.Config.Sections ?? []
         let servers = ServerPlaces.Brokers(facts.Ports.Proxy!, section).Select(s => s.Server).ToArray()
         where servers.Length > 1 && servers.Count(s => s.Option("backup") is not null || s.Line.Words.Any(w => w.Text == "backup")) == servers.Length - 1
         select ((string, Spot)?)($"{section.Kind} {section.Name} uses one of them alone (backup)", Spot.Of(facts.Ports.Proxy!, section.Line, section.Column))).FirstOrDefault();
}
