using ChartGen.Findings;
using ChartGen.Helm.Yaml;
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
        return AreKnown(container.Node.Field("volumeMounts"), pod) && AreKnown(container.Node.Field("volumeDevices"), pod) ? [] : Unknown(container, pod);
    }

    // Told without the paths that only a finding needs.
    private static bool AreKnown(YamlNode? mounts, PodView pod)
    {
        foreach (var mount in mounts.Items())
        {
            if (mount.Field("name").Text() is { Length: > 0 } name
                && !pod.Spec.Field("volumes").Items().Any(v => v.Field("name").Text() == name)
                && !(pod.Owner.Kind == "StatefulSet" && pod.Owner.Field("spec", "volumeClaimTemplates").Items().Any(t => t.Field("metadata", "name").Text() == name)))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<Finding> Unknown(ContainerView container, PodView pod)
    {
        string[] volumes = [.. PodVolumes.Of(pod).Select(v => v.Name)];
        return from mount in PodVolumes.MountsOf(container)
               where mount.Name.Length > 0 && !volumes.Contains(mount.Name)
               select pod.Owner.Find(Rule, mount.Node.Field("name"), $"{mount.Path}.name", $"the pod has no volume '{mount.Name}'; {NearName.Of(mount.Name, volumes, volumes.Length == 0 ? "a volume among spec.volumes" : string.Join(", ", volumes))}");
    }
}
