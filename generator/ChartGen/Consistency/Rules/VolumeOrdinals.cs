using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>Each broker has one PersistentVolume, on its own directory.</summary>
public sealed class VolumeOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7002", Severity.Error, "Each broker must have a PersistentVolume on its own directory");

    private protected override PlaceKind Kind => PlaceKind.Volumes;
}
