using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An update strategy must be one that can work.</summary>
public sealed class StrategySettings : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3023", Severity.Error, "An update strategy must be one that can work");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.Strategy;
}
