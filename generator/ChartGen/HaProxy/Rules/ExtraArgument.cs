using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword must not have more arguments than it takes.</summary>
public sealed class ExtraArgument : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4009", Severity.Error, "A keyword must not have more arguments than it takes");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Extra;
}
