using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword should not be one that HAProxy is about to give up.</summary>
public sealed class DeprecatedKeyword : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4007", Severity.Warning, "A keyword should not be one that HAProxy is about to give up");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Deprecated;
}
