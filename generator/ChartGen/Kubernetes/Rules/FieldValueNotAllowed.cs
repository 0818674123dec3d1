using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A value must be among those that its field allows.</summary>
public sealed class FieldValueNotAllowed : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3005", Severity.Error, "A value must be among those that its field allows");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.NotAllowed;
}
