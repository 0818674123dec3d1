using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A request must be at most the limit.</summary>
public sealed class RequestAboveLimit : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3014", Severity.Error, "A request must be at most the limit");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.RequestAboveLimit;
}
