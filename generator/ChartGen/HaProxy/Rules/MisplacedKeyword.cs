using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword must stand in a section that takes it.</summary>
public sealed class MisplacedKeyword : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4004", Severity.Error, "A keyword must stand in a section that takes it");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Misplaced;
}
