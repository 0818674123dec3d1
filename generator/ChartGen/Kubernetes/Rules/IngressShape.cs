using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An Ingress must have a backend, paths from / and one port.</summary>
public sealed class IngressShape : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3028", Severity.Error, "An Ingress must have a backend, paths from / and one port");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.IngressForm;
}
