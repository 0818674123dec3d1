using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The identities that brokers check name one directory for each ordinal.</summary>
public sealed class IdentityOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7008", Severity.Error, "Each broker must check for the identity of its own directory");

    private protected override PlaceKind Kind => PlaceKind.Identities;
}
