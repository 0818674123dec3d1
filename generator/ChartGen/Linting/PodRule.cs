using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A rule about pods, those that workloads make too.</summary>
public abstract class PodRule : ObjectRule
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Pod is { } pod ? Check(pod, subject) : [];
    }

    /// <summary>What it finds about one pod.</summary>
    protected abstract IEnumerable<Finding> Check(PodView pod, LintSubject subject);
}
