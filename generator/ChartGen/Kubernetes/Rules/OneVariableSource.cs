using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A variable must have one source.</summary>
public sealed class OneVariableSource : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3019", Severity.Error, "A variable must have one source");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.VariableSource;
}
