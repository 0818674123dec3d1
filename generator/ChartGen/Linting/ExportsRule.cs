using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one exports file alone.</summary>
public abstract class ExportsRule : ILintRule
{
    /// <inheritdoc/>
    public abstract Rule Rule { get; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Exports.SelectMany(file => Check(file, subject.Facts));
    }

    /// <summary>What it finds in one file.</summary>
    protected abstract IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts);
}
