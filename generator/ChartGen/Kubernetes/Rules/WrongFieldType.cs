using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A value must be of the type of its field.</summary>
public sealed class WrongFieldType : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3003", Severity.Error, "A value must be of the type of its field");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.WrongType;
}
