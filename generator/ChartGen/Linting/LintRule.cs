using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule of the linter.</summary>
public abstract class LintRule
{
    /// <summary>The rule.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds in all that is linted together.</summary>
    public abstract IEnumerable<Finding> Check(LintSubject subject);
}
