using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The grace period runs while preStop waits (Kubernetes, "Container Lifecycle Hooks"): what is left of it is the time that
/// the broker has to write its data.
/// </summary>
public sealed class PreStopWithinGracePeriod : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1127", Severity.Error, "preStopSeconds must be below the broker's termination grace period");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var broker = source.Deployment.Broker;
        if (broker.PreStopSeconds >= broker.TerminationGracePeriodSeconds)
        {
            var path = source.IsGiven("broker.preStopSeconds") ? "broker.preStopSeconds" : "broker.terminationGracePeriodSeconds";
            yield return source.Find(Rule, path, $"broker.preStopSeconds is {broker.PreStopSeconds}, and the broker is killed after broker.terminationGracePeriodSeconds {broker.TerminationGracePeriodSeconds}; allowed are 0 to {broker.TerminationGracePeriodSeconds - 1}, or a longer grace period");
        }
    }
}
