using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword must not be one that HAProxy has given up.</summary>
public sealed class RemovedKeyword : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4006", Severity.Error, "A keyword must not be one that HAProxy has given up");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Removed;
}
