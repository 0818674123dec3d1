using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// In full-sync mode only the leader serves clients (vendor's documentation, high availability), so a broker more makes the
/// cluster safer and not faster.
/// </summary>
public sealed class FullSyncAutoscaling : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1121", Severity.Warning, "Autoscaling adds no capacity in full-sync mode");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        if (deployment.Broker.Mode == BrokerMode.Full && deployment.Autoscaling.Enabled)
        {
            yield return source.Find(Rule, "broker.mode", "broker.mode is full and autoscaling.enabled is true: only the leader serves clients, so further brokers take no load from it; allowed without this warning is mode dynsec, or autoscaling.enabled false");
        }
    }
}
