using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A field must be one that the kind has.</summary>
public sealed class UnknownObjectField : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3002", Severity.Error, "A field must be one that the kind has");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.UnknownField;
}
