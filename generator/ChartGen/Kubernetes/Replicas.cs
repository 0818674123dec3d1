using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>How many pods an object asks for.</summary>
/// <param name="Least">The fewest: the minimum of its autoscaler, or the fixed number.</param>
/// <param name="Most">The most.</param>
/// <param name="Node">Where the most is said; null when it is nowhere.</param>
public sealed record Replicas(long Least, long Most, YamlNode? Node)
{
    /// <summary>The replicas of an object; null when it has no such number.</summary>
    public static Replicas? Of(ManifestObject item, ObjectIndex index)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(index);
        if (item.Kind is not ("Deployment" or "StatefulSet" or "ReplicaSet" or "ReplicationController"))
        {
            return null;
        }

        if (index.AutoscalersOf(item).FirstOrDefault() is { } autoscaler && autoscaler.Field("spec", "maxReplicas") is { } most)
        {
            var least = autoscaler.Field("spec", "minReplicas").Integer() ?? 1;
            return new Replicas(least, Math.Max(least, most.Integer() ?? least), most);
        }

        var node = item.Field("spec", "replicas");
        var count = node.IsSet() ? node.Integer() : 1;
        return count is { } number ? new Replicas(number, number, node) : null;
    }
}
