using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Probes of a port that the pod does not declare.</summary>
public sealed class NumericProbePort : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3062", Severity.Warning, "The port of a probe should be one that its pod declares");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        if (!ServicePorts.OfContainer(container).Any())
        {
            return [];
        }

        return from probe in Probes.PortsOf(container)
               where !probe.HasHost && probe.Port.Integer() is { } number && !ServicePorts.OfContainers(pod).Any(p => p.Number == number)
               select pod.Owner.Find(Rule, probe.Port, probe.Path, $"no container of the pod declares the port {probe.Port.Text()}; expected is one of {string.Join(", ", ServicePorts.OfContainer(container).Select(p => p.Number).Distinct())}");
    }
}
