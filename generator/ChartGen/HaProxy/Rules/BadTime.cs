using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A time must be a whole number with a unit that HAProxy knows.</summary>
public sealed class BadTime : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4012", Severity.Error, "A time must be a whole number with a unit that HAProxy knows");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Time;
}
