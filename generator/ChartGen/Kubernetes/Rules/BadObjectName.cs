using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Names, labels and keys must have the form that their place allows.</summary>
public sealed class BadObjectName : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3008", Severity.Error, "Names, labels and keys must have the form that their place allows");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.BadName;
}
