using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A probe or a lifecycle hook must have exactly one action.</summary>
public sealed class OneAction : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3017", Severity.Error, "A probe or a lifecycle hook must have exactly one action");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Handler;
}
