using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one mosquitto.conf alone.</summary>
public abstract class MosquittoRule : ILintRule
{
    /// <inheritdoc/>
    public abstract Rule Rule { get; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Mosquitto.SelectMany(file => Check(file, subject.Facts));
    }

    /// <summary>What it finds in one file.</summary>
    protected abstract IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts);
}
