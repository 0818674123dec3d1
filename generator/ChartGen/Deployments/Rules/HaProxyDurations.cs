using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.HaProxy;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Each timeout is a time that HAProxy takes, and above 0: without a timeout HAProxy warns, and a session whose peer has
/// vanished is kept for ever (configuration manual, section 2.5 and "timeout client"; tried with 2.6).
/// </summary>
public sealed class HaProxyDurations : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1124", Severity.Error, "HAProxy's timeouts must be times above 0 that it takes");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var timeouts = source.Deployment.Haproxy.Timeouts;
        (string Name, string Value)[] fields =
        [
            ("connect", timeouts.Connect),
            ("client", timeouts.Client),
            ("server", timeouts.Server),
            ("check", timeouts.Check),
            ("hardStopAfter", timeouts.HardStopAfter),
        ];
        foreach (var (name, value) in fields)
        {
            var path = $"haproxy.timeouts.{name}";
            if (!HaProxyDuration.TryParse(value, out var duration, out var reason))
            {
                yield return source.Find(Rule, path, $"{path} is {value}: {reason}");
            }
            else if (duration.Milliseconds == 0)
            {
                yield return source.Find(Rule, path, $"{path} is {value}, which HAProxy takes for no limit; allowed is a time above 0, such as 5s");
            }
        }
    }
}
