using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>The rules about security, in the order of their ids.</summary>
public static class SecurityRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } = [];
}
