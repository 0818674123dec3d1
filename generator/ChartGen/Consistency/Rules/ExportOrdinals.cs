using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The NFS server exports one directory for each broker.</summary>
public sealed class ExportOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7004", Severity.Error, "exports must have one directory for each broker");

    private protected override PlaceKind Kind => PlaceKind.Exports;
}
