using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Operators must have the values that they take.</summary>
public sealed class SelectorOperator : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3016", Severity.Error, "Operators must have the values that they take");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Operator;
}
