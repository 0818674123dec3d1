using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule of the linter.</summary>
public interface ILintRule
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>What it finds in all that is linted together.</summary>
    IEnumerable<Finding> Check(LintSubject subject);
}
