using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>An address must be an IP address, with its port where one is needed.</summary>
public sealed class BadAddress : HaProxySyntaxRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4016", Severity.Error, "An address must be an IP address, with its port where one is needed");

    /// <inheritdoc/>
    protected override FaultKind Kind => FaultKind.Address;
}
