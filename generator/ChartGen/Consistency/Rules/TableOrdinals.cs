using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>A table in the instructions names each broker once, with its own number.</summary>
public sealed class TableOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7009", Severity.Error, "A table of brokers must name each once, with its own number");

    private protected override PlaceKind Kind => PlaceKind.Table;
}
