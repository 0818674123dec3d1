using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A quantity must be a number with a suffix that Kubernetes knows.</summary>
public sealed class NoQuantity : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3007", Severity.Error, "A quantity must be a number with a suffix that Kubernetes knows");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.BadQuantity;
}
