using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>An option of a bind line must be one that HAProxy knows, with its value.</summary>
public sealed class BadBindOption : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4018", Severity.Error, "An option of a bind line must be one that HAProxy knows, with its value");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.BindOption;
}
