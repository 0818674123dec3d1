using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one haproxy.cfg alone.</summary>
public abstract class HaProxyRule : ILintRule
{
    /// <inheritdoc/>
    public abstract Rule Rule { get; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.HaProxy.SelectMany(file => Check(file, subject.Facts));
    }

    /// <summary>What it finds in one file.</summary>
    protected abstract IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts);
}
