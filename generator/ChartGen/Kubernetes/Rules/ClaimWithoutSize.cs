using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A claim must ask for storage.</summary>
public sealed class ClaimWithoutSize : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3026", Severity.Error, "A claim must ask for storage");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.ClaimSize;
}
