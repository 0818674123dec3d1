using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword must be one that HAProxy knows.</summary>
public sealed class UnknownKeyword : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4002", Severity.Error, "A keyword must be one that HAProxy knows");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.UnknownKeyword;
}
