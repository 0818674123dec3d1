using System.Globalization;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Helm keeps volumes and claims: lowering their number or uninstalling would delete those of live brokers.</summary>
public sealed class KeptVolumes : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7041", Severity.Warning, "Volumes and claims of a chart should have helm.sh/resource-policy: keep");

    private const string Policy = "helm.sh/resource-policy";

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from chart in facts.Subject.Charts
        from item in chart.Objects
        where item.Kind is "PersistentVolume" or "PersistentVolumeClaim" && item.HookEvents.Count == 0 && PolicyOf(item).Text() != "keep"
        group item by (chart, item.Kind) into same
        let first = same.First()
        let more = same.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {same.Count() - 1} more)") : ""
        select Spot.Of(first, PolicyOf(first) ?? first.Field("metadata"), "metadata.annotations").Find(Rule, $"Helm deletes {first.Title}{more} when the chart is uninstalled or no longer makes it, under a live broker too; expected is the annotation {Policy}: keep");

    private static YamlNode? PolicyOf(ManifestObject item) => (item.Field("metadata", "annotations") as YamlMapping)?.Find(Policy)?.Value;
}
