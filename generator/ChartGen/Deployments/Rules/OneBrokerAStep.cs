using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The autoscaler's behavior, one broker a step, binds what it recommends, not its bounds: a minimum raised from 3 to 8
/// starts 5 brokers at once, and a maximum lowered below the live number stops all above it at once.
/// </summary>
public sealed class OneBrokerAStep : IEarlierChartRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1172", Severity.Warning, "replicas.min and replicas.max should change by one a step");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Succession succession)
    {
        var deployment = succession.Source.Deployment;
        var (min, max) = (deployment.Replicas.Min, deployment.Replicas.Max);
        var scaled = deployment.Autoscaling.Enabled;
        if (succession.Earlier.Number("min_replica") is { } oldMin && Distance(min, oldMin) > 1)
        {
            var reason = (min > oldMin, scaled) switch
            {
                (true, true) => $"up to {min - oldMin} brokers start at once, for the autoscaler's behavior does not bind a changed minimum",
                (true, false) => $"{min - oldMin} brokers start at once",
                (false, true) => $"the autoscaler may stop {oldMin - min} brokers that were kept before",
                (false, false) => $"{oldMin - min} brokers stop at once",
            };
            yield return Finding(succession, "replicas.min", oldMin, min, reason);
        }

        if (scaled && succession.Earlier.Number("max_replica") is { } oldMax && Distance(max, oldMax) > 1)
        {
            var reason = max > oldMax
                ? $"the autoscaler may start {max - oldMax} brokers more, to numbers at which the cluster never ran"
                : $"up to {oldMax - max} brokers stop at once, for the autoscaler's behavior does not bind a changed maximum, and their sessions are lost";
            yield return Finding(succession, "replicas.max", oldMax, max, reason);
        }
    }

    private static int Distance(int a, int b) => Math.Abs(a - b);

    private Finding Finding(Succession succession, string path, int old, int now, string reason) =>
        succession.Source.Find(Rule, path, $"{path} is {now}, and {old} in {succession.Earlier.Shown}: {reason}; allowed without this warning is {(now > old ? old + 1 : old - 1)}, and the rest in later steps (OPERATIONS.md)");
}
