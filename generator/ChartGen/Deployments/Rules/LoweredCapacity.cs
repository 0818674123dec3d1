using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A chart of less capacity knows nothing of the last volumes and claims: Helm keeps them, and its exports take the
/// directories from brokers that may still run.
/// </summary>
public sealed class LoweredCapacity : IEarlierChartRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1174", Severity.Warning, "replicas.capacity should not shrink under existing volumes");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Succession succession)
    {
        var now = succession.Source.Deployment.Replicas.Capacity;
        if (succession.Earlier.Capacity is { } old && now < old)
        {
            yield return succession.Source.Find(Rule, "replicas.capacity", $"replicas.capacity is {now}, and {old} in {succession.Earlier.Shown}: volumes, claims and directories of {(old - now == 1 ? $"broker {now}" : $"brokers {now} to {old - 1}")} stay behind, and their exports go; allowed without this warning is {old} or more; to shrink on purpose, follow OPERATIONS.md");
        }
    }
}
