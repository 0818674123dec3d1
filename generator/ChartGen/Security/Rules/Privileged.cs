using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Privileged containers.</summary>
public sealed class Privileged : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8002", Severity.Warning, "A container should not be privileged");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return container.Node.Field("securityContext", "privileged") is { } node && node.Boolean() == true
            ? [pod.Owner.Find(Rule, node, $"{container.Path}.securityContext.privileged", $"container '{container.Name}' is privileged and may do all that root of the node may; expected is false, or single capabilities")]
            : [];
    }
}
