using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Mounts of volumes that the pod does not have.</summary>
public sealed class MountedVolume : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3046", Severity.Error, "A volumeMount must name a volume of its pod");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return container.Node.Field("volumeMounts") is null && container.Node.Field("volumeDevices") is null ? [] : Unknown(container, pod);
    }

    private IEnumerable<Finding> Unknown(ContainerView container, PodView pod)
    {
        string[] volumes = [.. PodVolumes.Of(pod).Select(v => v.Name)];
        return from mount in PodVolumes.MountsOf(container)
               where mount.Name.Length > 0 && !volumes.Contains(mount.Name)
               select pod.Owner.Find(Rule, mount.Node.Field("name"), $"{mount.Path}.name", $"the pod has no volume '{mount.Name}'; {NearName.Of(mount.Name, volumes, volumes.Length == 0 ? "a volume among spec.volumes" : string.Join(", ", volumes))}");
    }
}
