using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>`no` must stand only before what can be turned off.</summary>
public sealed class BadNegation : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4015", Severity.Error, "`no` must stand only before what can be turned off");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Negation;
}
