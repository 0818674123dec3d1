using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>The rules about objects of Kubernetes, in the order of their ids.</summary>
public static class ObjectRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } = [];
}
