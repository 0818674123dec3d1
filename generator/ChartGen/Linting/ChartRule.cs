using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one chart alone.</summary>
public abstract class ChartRule : ILintRule
{
    /// <inheritdoc/>
    public abstract Rule Rule { get; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Charts.SelectMany(Check);
    }

    /// <summary>What it finds in one chart.</summary>
    protected abstract IEnumerable<Finding> Check(ChartSubject chart);
}
