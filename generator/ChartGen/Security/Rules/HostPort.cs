using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Containers that take ports of their node.</summary>
public sealed class HostPort : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8022", Severity.Warning, "A container should not take a port of its node");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return pod.Spec.Field("hostNetwork").Boolean() == true ? [] : from port in container.Node.Field("ports").Numbered($"{container.Path}.ports")
               let host = port.Node.Field("hostPort")
               where host.Integer() is > 0
               select pod.Owner.Find(Rule, host, $"{port.Path}.hostPort", $"container '{container.Name}' takes port {host.Text()} of its node, past Services, and a second pod finds no place there; expected is a Service");
    }
}
