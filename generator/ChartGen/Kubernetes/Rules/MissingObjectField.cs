using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A field that the kind requires must be there.</summary>
public sealed class MissingObjectField : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3004", Severity.Error, "A field that the kind requires must be there");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Missing;
}
