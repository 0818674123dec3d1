using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A keyword must have all its arguments.</summary>
public sealed class MissingArgument : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4008", Severity.Error, "A keyword must have all its arguments");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Missing;
}
