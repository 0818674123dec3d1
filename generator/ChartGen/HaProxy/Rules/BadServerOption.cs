using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>An option of a server must be one that HAProxy knows, with its value.</summary>
public sealed class BadServerOption : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4017", Severity.Error, "An option of a server must be one that HAProxy knows, with its value");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.ServerOption;
}
