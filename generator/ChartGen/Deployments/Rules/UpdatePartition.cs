using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A rolling update replaces the brokers from the highest ordinal down to the partition (Kubernetes, "Partitioned rolling
/// updates"); above the capacity there is no broker.
/// </summary>
public sealed class UpdatePartition : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1137", Severity.Error, "broker.partition must not be above capacity");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var (partition, capacity) = (source.Deployment.Broker.Partition, source.Deployment.Replicas.Capacity);
        if (partition > capacity)
        {
            yield return source.Find(Rule, "broker.partition", $"broker.partition is {partition}, above replicas.capacity {capacity}; allowed are 0, which replaces every broker, to {capacity}, which replaces none");
        }
    }
}
