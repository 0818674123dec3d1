using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A Service must have what its type needs.</summary>
public sealed class ServiceShape : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3025", Severity.Error, "A Service must have what its type needs");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.ServiceForm;
}
