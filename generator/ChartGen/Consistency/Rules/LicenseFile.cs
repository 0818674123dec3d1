using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The broker reads its license from a file of the ConfigMap that the user makes.</summary>
public sealed class LicenseFile : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7046", Severity.Error, "The license must lie where the broker looks for it");

    private const string Variable = "CEDALO_LICENSE_FILE";

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        from container in broker.Pod!.Containers
        let node = ClusterRoles.EnvOf(container, Variable)
        where node.Text() is { Length: > 0 }
        let mount = Mounts.Of(container, node.Text()!)
        let fault = mount is null ? "lies on no volume" : Missing(broker.Pod!, mount, node.Text()!)
        where fault is not null
        select Spot.Of(broker, node, $"{container.Path}.env").Find(Rule, $"{Variable} is {node.Text()}, which {fault}; expected is the file that the ConfigMap of the license is mounted as");

    private static string? Missing(PodView pod, YamlNode mount, string file)
    {
        var at = mount.Field("mountPath").Text()!.TrimEnd('/');
        var items = Mounts.VolumeOf(pod, mount).Field("configMap", "items").Items();
        var below = file.Length > at.Length ? file[(at.Length + 1)..] : "";
        return mount.Field("subPath").IsSet() || items.Count == 0 || items.Any(i => i.Field("path").Text() == below)
            ? null
            : $"is none of the files that are mounted there ({string.Join(", ", items.Select(i => i.Field("path").Text()))})";
    }
}
