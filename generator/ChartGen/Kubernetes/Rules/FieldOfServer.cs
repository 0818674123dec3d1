using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Fields that the server writes should not be in an object.</summary>
public sealed class FieldOfServer : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3015", Severity.Warning, "Fields that the server writes should not be in an object");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.ReadOnly;
}
