using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>What brokers write lies on their volumes.</summary>
public sealed class PersistenceMount : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7045", Severity.Error, "The brokers' data must lie on their volume");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        from container in broker.Pod!.Containers
        where !container.IsInit && ImageName.Of(container.Image).Last is "mosquitto" or "eclipse-mosquitto"
        from place in Places(facts, broker, container)
        where !Mounts.IsKept(broker.Pod!, Mounts.Of(container, place.Path))
        let mounted = container.Node.Field("volumeMounts").Items().Where(m => Mounts.IsKept(broker.Pod!, m)).Select(m => m.Field("mountPath").Text()).FirstOrDefault()
        select place.Spot.Find(Rule, $"{place.Title} is {place.Path}, which lies on no volume of {broker.Title} and is lost with the pod; expected is a path below {mounted ?? "a volume of the pod"}");

    private static IEnumerable<(string Title, string Path, Spot Spot)> Places(ClusterFacts facts, ManifestObject broker, ContainerView container)
    {
        if (ClusterRoles.EnvOf(container, "CEDALO_HA_DATA_DIR") is { } node && node.Text() is { Length: > 0 } folder)
        {
            yield return ("CEDALO_HA_DATA_DIR", folder, Spot.Of(broker, node, $"{container.Path}.env"));
        }

        foreach (var directive in facts.Ports.Conf?.Config.Named("persistence_location") ?? [])
        {
            yield return ("persistence_location", directive.Value.TrimEnd('/'), Spot.Of(facts.Ports.Conf!, directive.Line, directive.ValueColumn));
        }
    }
}
