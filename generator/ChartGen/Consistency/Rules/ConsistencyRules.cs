using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>The rules about what must agree across files, in the order of their ids.</summary>
public static class ConsistencyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } = [];
}
