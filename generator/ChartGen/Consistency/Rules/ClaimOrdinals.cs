using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Each broker has one PersistentVolumeClaim, for its own volume.</summary>
public sealed class ClaimOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7003", Severity.Error, "Each broker must have a PersistentVolumeClaim for its own volume");

    private protected override PlaceKind Kind => PlaceKind.Claims;
}
