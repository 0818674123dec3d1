using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.HaProxy;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The image of HAProxy stops softly: with an open session it lives on until hard-stop-after (configuration manual,
/// "hard-stop-after"); preStop waits before that. When the pod's grace period ends before, the kubelet kills it with all sessions.
/// </summary>
public sealed class HardStopWithinGracePeriod : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1126", Severity.Error, "preStopSeconds and hardStopAfter must be below HAProxy's termination grace period");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        const string Path = "haproxy.timeouts.hardStopAfter";
        var haproxy = source.Deployment.Haproxy;
        var (value, preStop, grace) = (haproxy.Timeouts.HardStopAfter, haproxy.PreStopSeconds, haproxy.TerminationGracePeriodSeconds);
        if (HaProxyDuration.TryParse(value, out var duration, out _) && duration.Milliseconds >= (grace - preStop) * 1000L)
        {
            var path = source.IsGiven(Path) ? Path : source.IsGiven("haproxy.preStopSeconds") ? "haproxy.preStopSeconds" : "haproxy.terminationGracePeriodSeconds";
            var allowed = grace > preStop ? $"allowed is a hardStopAfter of less than {grace - preStop}s, or a longer grace period" : $"allowed is a grace period of more than {preStop} seconds and hardStopAfter";
            yield return source.Find(Rule, path, $"{Path} is {value} after haproxy.preStopSeconds {preStop}, and the pod is killed after haproxy.terminationGracePeriodSeconds {grace}; {allowed}");
        }
    }
}
