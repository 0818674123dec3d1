using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Owner hpa leaves spec.replicas to the autoscaler; without one nobody sets it, and the API server's default is 1
/// (Kubernetes, StatefulSetSpec).
/// </summary>
public sealed class OwnerWithoutAutoscaler : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1129", Severity.Error, "replicas.owner hpa needs autoscaling");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        if (source.Deployment.Replicas.Owner == ReplicaOwner.Hpa && !source.Deployment.Autoscaling.Enabled)
        {
            yield return source.Find(Rule, "replicas.owner", "replicas.owner is hpa and autoscaling.enabled is false, so nobody sets the number of brokers; allowed is owner lookup, or autoscaling.enabled true");
        }
    }
}
