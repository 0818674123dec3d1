using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>The schedule of a CronJob must be one that cron knows.</summary>
public sealed class BadSchedule : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3020", Severity.Error, "The schedule of a CronJob must be one that cron knows");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Schedule;
}
