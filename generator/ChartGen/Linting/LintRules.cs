using ChartGen.HaProxy.Rules;

namespace ChartGen.Linting;

/// <summary>Every rule of the linter beside those of the deployment file, in the order of their ids.</summary>
public static class LintRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } =
    [
        new FormFaults(),
        new NotText(),
    ];
}
