using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center has one connection for each broker, and each leads to its own.</summary>
public sealed class ConnectionOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7006", Severity.Error, "The Management Center must have one connection for each broker");

    private protected override PlaceKind Kind => PlaceKind.Connections;
}
