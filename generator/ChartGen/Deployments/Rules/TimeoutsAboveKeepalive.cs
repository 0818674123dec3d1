using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.HaProxy;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A client may be silent for its keepalive, and a broker drops it only after one and a half times as long (MQTT 5.0, section
/// 3.1.2.10). A proxy that waits less cuts healthy clients.
/// </summary>
public sealed class TimeoutsAboveKeepalive : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1125", Severity.Error, "HAProxy's client and server timeouts must be at least 1.5 x broker.maxKeepalive");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var (timeouts, keepalive) = (source.Deployment.Haproxy.Timeouts, source.Deployment.Broker.MaxKeepalive);
        var needed = keepalive * 1500L;
        (string Name, string Value)[] fields = [("client", timeouts.Client), ("server", timeouts.Server)];
        foreach (var (name, value) in fields)
        {
            if (HaProxyDuration.TryParse(value, out var duration, out _) && duration.Milliseconds > 0 && duration.Milliseconds < needed)
            {
                var path = $"haproxy.timeouts.{name}";
                yield return source.Find(Rule, source.IsGiven(path) ? path : "broker.maxKeepalive", $"{path} is {value}, and clients may be silent for broker.maxKeepalive {keepalive} s; allowed is at least 1.5 times that, {Written(needed)}");
            }
        }
    }

    private static string Written(long milliseconds) => milliseconds switch
    {
        _ when milliseconds % 60_000 == 0 => $"{milliseconds / 60_000}m",
        _ when milliseconds % 1000 == 0 => $"{milliseconds / 1000}s",
        _ => $"{milliseconds}ms",
    };
}
