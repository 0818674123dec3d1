using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// leaveCluster goes to the leaving broker itself (vendor's documentation), so a broker that stops at once can be a member
/// for ever: it counts for the majority and never votes. Brokers 0 to 2 never leave.
/// </summary>
public sealed class NoTimeToLeave : IDeploymentRule
{
    private const int Permanent = 3;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1161", Severity.Warning, "A leaving broker should wait until it is taken out of the cluster");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        var most = deployment.Autoscaling.Enabled ? deployment.Replicas.Max : deployment.Replicas.Min;
        if (most > Permanent && deployment.Broker.PreStopSeconds == 0)
        {
            yield return source.Find(Rule, "broker.preStopSeconds", $"broker.preStopSeconds is 0: brokers {Permanent} to {most - 1} are dead before the cluster operator can take them out of the cluster, and stay members; allowed without this warning is 1 to {deployment.Broker.TerminationGracePeriodSeconds - 1}");
        }
    }
}
