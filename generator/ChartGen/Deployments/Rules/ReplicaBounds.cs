using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// 3 &lt;= min &lt;= max &lt;= capacity &lt;= 1023: the cluster refuses to shrink below 3 nodes and numbers its nodes 1 to
/// 1023 (vendor's documentation); beyond capacity a broker has no directory and no server line.
/// </summary>
public sealed class ReplicaBounds : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1101", Severity.Error, "Replicas must be 3 <= min <= max <= capacity <= 1023");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var replicas = source.Deployment.Replicas;
        if (replicas.Min > replicas.Max)
        {
            yield return source.Find(Rule, "replicas.min", $"replicas.min is {replicas.Min}, above replicas.max {replicas.Max}; allowed is 3 to {replicas.Max}");
        }

        if (replicas.Max > replicas.Capacity)
        {
            yield return source.Find(Rule, "replicas.max", $"replicas.max is {replicas.Max}, above replicas.capacity {replicas.Capacity}; allowed is {replicas.Min} to {replicas.Capacity}, or raise replicas.capacity");
        }
    }
}
