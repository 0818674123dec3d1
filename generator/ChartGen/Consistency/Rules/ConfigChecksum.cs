using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A pod that reads its configuration at its start is restarted when the configuration changes: by a checksum among its annotations.</summary>
public sealed class ConfigChecksum : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7034", Severity.Warning, "A pod should have a checksum of the configuration that it mounts");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.Brokers.Select(b => b.Pod!).Concat(facts.Roles.Proxies).Concat(facts.Roles.Centers).Distinct()
        let chart = facts.Subject.Charts.FirstOrDefault(c => c.Objects.Contains(pod.Owner))
        where chart is not null && !pod.Metadata.Field("annotations").Entries().Any(a => a.Key.Text.Contains("checksum", StringComparison.OrdinalIgnoreCase) || a.Key.Text.Contains("sha", StringComparison.OrdinalIgnoreCase))
        from volume in pod.Spec.Field("volumes").Items()
        let name = volume.Field("configMap", "name").Text()
        where name is not null && chart.Objects.Any(o => o.Kind == "ConfigMap" && o.Name == name)
        group (volume, name) by pod into mounted
        let first = mounted.First()
        select Spot.Of(mounted.Key.Owner, first.volume, $"{mounted.Key.Path}.volumes").Find(
            Rule,
            $"{mounted.Key.Owner.Title} mounts ConfigMap/{first.name} and has no checksum of it, so a changed file reaches nobody until the pods are restarted by hand; expected is an annotation of the pod such as checksum/config");
}
