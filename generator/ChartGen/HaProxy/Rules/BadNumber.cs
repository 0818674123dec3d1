using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A number must be one, within its bounds.</summary>
public sealed class BadNumber : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4010", Severity.Error, "A number must be one, within its bounds");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Number;
}
