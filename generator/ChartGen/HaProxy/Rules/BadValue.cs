using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A value must be one of those that its keyword takes.</summary>
public sealed class BadValue : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4014", Severity.Error, "A value must be one of those that its keyword takes");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Value;
}
