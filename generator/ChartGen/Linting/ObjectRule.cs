using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A rule about one object, looked at alone or with those that are linted beside it.</summary>
public abstract class ObjectRule : ILintRule
{
    /// <inheritdoc/>
    public abstract Rule Rule { get; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Objects.SelectMany(o => Check(o, subject));
    }

    /// <summary>What it finds about one object.</summary>
    protected abstract IEnumerable<Finding> Check(ManifestObject item, LintSubject subject);
}
