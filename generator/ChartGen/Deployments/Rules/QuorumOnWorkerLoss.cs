using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A Raft cluster serves while a majority lives: more than half of its nodes (Ongaro and Ousterhout, "In Search of an
/// Understandable Consensus Algorithm"). Evenly spread, the fullest worker has count / workers brokers, rounded up; the
/// others must be a majority when it fails.
/// </summary>
public sealed class QuorumOnWorkerLoss : IDeploymentRule
{
    private const int MostRows = 8;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1122", Severity.Warning, "Every number of brokers should keep its majority when one worker fails");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var replicas = source.Deployment.Replicas;
        var workers = source.Deployment.Nodes.Distinct(StringComparer.Ordinal).Count();
        var most = source.Deployment.Autoscaling.Enabled ? Math.Max(replicas.Min, replicas.Max) : replicas.Min;
        var counts = Enumerable.Range(replicas.Min, most - replicas.Min + 1).ToArray();
        var losing = counts.Where(count => Loses(count, workers)).ToArray();
        if (losing.Length == 0)
        {
            yield break;
        }

        var rows = losing.Take(MostRows).Select(count => $"{count} on {workers}: {Lost(count, workers)} lost, {count - Lost(count, workers)} left, {Majority(count)} needed");
        var more = losing.Length > MostRows ? $", and {losing.Length - MostRows} more" : "";
        var enough = Enumerable.Range(workers + 1, most).First(w => !counts.Any(count => Loses(count, w)));
        var path = source.IsGiven("nodes") ? "nodes" : "replicas";
        yield return source.Find(Rule, path, $"{(workers == 1 ? "with the only worker" : $"with one of {workers} workers")} the cluster loses its majority (brokers on workers: {string.Join("; ", rows)}{more}); allowed without this warning are {enough} or more nodes{OtherCounts(workers, replicas.Capacity)}");
    }

    private static int Lost(int count, int workers) => (count + workers - 1) / workers;

    private static int Majority(int count) => (count / 2) + 1;

    private static bool Loses(int count, int workers) => count - Lost(count, workers) < Majority(count);

    private static string OtherCounts(int workers, int capacity)
    {
        var safe = Enumerable.Range(3, Math.Min(capacity - 2, MostRows)).Where(count => !Loses(count, workers)).ToArray();
        return safe.Length == 0 ? "" : $", or replicas.min and max at one of {string.Join(", ", safe)}";
    }
}
