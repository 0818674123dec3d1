using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A metric must have what its type names.</summary>
public sealed class MetricShape : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3027", Severity.Error, "A metric must have what its type names");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Metric;
}
