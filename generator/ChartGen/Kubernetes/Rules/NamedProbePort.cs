using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Probes and hooks of containers with a port name that is not there.</summary>
public sealed class NamedProbePort : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3061", Severity.Error, "A named port of a probe must be a port of its container");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return Probes.AreIn(container) ? Unknown(container, pod) : [];
    }

    private IEnumerable<Finding> Unknown(ContainerView container, PodView pod)
    {
        string[] names = [.. ServicePorts.OfContainer(container).Select(p => p.Name).Where(n => n.Length > 0)];
        return from probe in Probes.PortsOf(container)
               where probe.Port is YamlScalar { Kind: YamlScalarKind.Text } && !names.Contains(probe.Port.Text())
               select pod.Owner.Find(Rule, probe.Port, probe.Path, $"container '{container.Name}' has no port named '{probe.Port.Text()}'; {NearName.Of(probe.Port.Text()!, names, names.Length == 0 ? "a number, or the name of a port of the container" : string.Join(", ", names))}");
    }
}
