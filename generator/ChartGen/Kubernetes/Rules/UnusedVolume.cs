using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Volumes that no container mounts.</summary>
public sealed class UnusedVolume : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3047", Severity.Warning, "A volume should be mounted by a container");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        var mounted = pod.Containers.SelectMany(PodVolumes.MountsOf).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return from volume in PodVolumes.Of(pod)
               where volume.Name.Length > 0 && !mounted.Contains(volume.Name)
               select pod.Owner.Find(Rule, volume.Node, volume.Path, $"no container mounts the volume '{volume.Name}'; expected is a volumeMount, or no volume");
    }
}
