using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The setup script prepares one directory for each broker, marks it as that broker's and exports it.</summary>
public sealed class ScriptOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7005", Severity.Error, "The setup script must prepare and export one directory for each broker");

    private protected override PlaceKind Kind => PlaceKind.Script;
}
