using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A rule about each container of a pod.</summary>
public abstract class ContainerRule : PodRule
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        var found = new FoundList();
        for (var i = 0; i < pod.Containers.Count; i++)
        {
            found.Add(Check(pod.Containers[i], pod, subject));
        }

        return found.All;
    }

    /// <summary>What it finds about one container.</summary>
    protected abstract IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject);
}
