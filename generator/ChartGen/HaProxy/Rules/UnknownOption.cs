using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>An option, a timeout or an action must be one that HAProxy knows.</summary>
public sealed class UnknownOption : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4003", Severity.Error, "An option, a timeout or an action must be one that HAProxy knows");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.UnknownOption;
}
