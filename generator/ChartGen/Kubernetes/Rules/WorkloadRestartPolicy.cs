using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>The restart policy must be one that the workload takes.</summary>
public sealed class WorkloadRestartPolicy : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3024", Severity.Error, "The restart policy must be one that the workload takes");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.RestartPolicy;
}
