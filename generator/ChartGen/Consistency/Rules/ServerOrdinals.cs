using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>haproxy.cfg has one server line for each broker, and each points to its own.</summary>
public sealed class ServerOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7001", Severity.Error, "haproxy.cfg must have one server line for each broker");

    private protected override PlaceKind Kind => PlaceKind.Servers;
}
