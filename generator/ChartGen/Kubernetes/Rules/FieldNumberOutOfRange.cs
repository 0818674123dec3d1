using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A number must be within the range of its field.</summary>
public sealed class FieldNumberOutOfRange : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3006", Severity.Error, "A number must be within the range of its field");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.OutOfRange;
}
