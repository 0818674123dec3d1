using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A number should be written in digits only.</summary>
public sealed class LaxNumber : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4011", Severity.Warning, "A number should be written in digits only");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.LaxNumber;
}
