using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A broker that the autoscaler adds serves nothing until somebody joins it to the cluster (vendor's documentation, addNode
/// and joinCluster), so who does it must be said, even if it is nobody of this chart.
/// </summary>
public sealed class UnjoinedBrokers : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1128", Severity.Error, "With autoscaling on, clusterOperator must be given, or null be said");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        if (source.Deployment.Autoscaling.Enabled && !source.IsGiven("clusterOperator"))
        {
            yield return source.Find(Rule, "clusterOperator", "clusterOperator is not given, and autoscaling.enabled is true: brokers that nobody joins to the cluster serve nothing; allowed is clusterOperator.image, or `clusterOperator: null` when somebody else joins them");
        }
    }
}
