using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.HaProxy;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The image of HAProxy stops softly: with an open session it lives on until hard-stop-after (configuration manual,
/// "hard-stop-after"). When the pod's grace period ends before, the kubelet kills it with all sessions.
/// </summary>
public sealed class HardStopWithinGracePeriod : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1126", Severity.Error, "hardStopAfter must be below HAProxy's termination grace period");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        const string Path = "haproxy.timeouts.hardStopAfter";
        var (value, grace) = (source.Deployment.Haproxy.Timeouts.HardStopAfter, source.Deployment.Haproxy.TerminationGracePeriodSeconds);
        if (HaProxyDuration.TryParse(value, out var duration, out _) && duration.Milliseconds >= grace * 1000L)
        {
            yield return source.Find(Rule, source.IsGiven(Path) ? Path : "haproxy.terminationGracePeriodSeconds", $"{Path} is {value}, and the pod is killed after haproxy.terminationGracePeriodSeconds {grace}; allowed is less than {grace}s, or a longer grace period");
        }
    }
}
