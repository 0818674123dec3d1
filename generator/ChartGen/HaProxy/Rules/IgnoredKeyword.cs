using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword should stand where it has an effect.</summary>
public sealed class IgnoredKeyword : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4005", Severity.Warning, "A keyword should stand where it has an effect");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Ignored;
}
