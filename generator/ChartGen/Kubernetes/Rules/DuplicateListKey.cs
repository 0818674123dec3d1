using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Items of a list must differ in what tells them apart.</summary>
public sealed class DuplicateListKey : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3009", Severity.Error, "Items of a list must differ in what tells them apart");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Duplicate;
}
