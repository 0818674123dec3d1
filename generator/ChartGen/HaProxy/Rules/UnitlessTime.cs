using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A time should have a unit.</summary>
public sealed class UnitlessTime : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4013", Severity.Warning, "A time should have a unit");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.UnitlessTime;
}
