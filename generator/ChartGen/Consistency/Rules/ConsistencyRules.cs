using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>The rules about what must agree across files, in the order of their ids.</summary>
public static class ConsistencyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } =
    [
        new ServerOrdinals(),
        new VolumeOrdinals(),
        new ClaimOrdinals(),
        new ExportOrdinals(),
        new ScriptOrdinals(),
        new ConnectionOrdinals(),
        new TopologyOrdinals(),
        new IdentityOrdinals(),
        new TableOrdinals(),
        new MaximumWithinPlaces(),
        new MinimumOfThree(),
    ];
}
