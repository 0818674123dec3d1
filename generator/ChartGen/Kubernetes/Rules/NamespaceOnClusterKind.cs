using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An object of the whole cluster needs no namespace.</summary>
public sealed class NamespaceOnClusterKind : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3029", Severity.Note, "An object of the whole cluster needs no namespace");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.ClusterScope;
}
