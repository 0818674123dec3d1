using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>The rules about charts, in the order of their ids.</summary>
public static class ChartRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } = [];
}
