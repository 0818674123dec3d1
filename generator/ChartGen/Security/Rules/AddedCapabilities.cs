using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Capabilities beyond what the Pod Security Standard allows.</summary>
public sealed class AddedCapabilities : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8005", Severity.Warning, "A container should add no capability but NET_BIND_SERVICE");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return from added in container.Node.Field("securityContext", "capabilities", "add").Items()
               where added.Text() is { Length: > 0 } and not "NET_BIND_SERVICE"
               select pod.Owner.Find(Rule, added, $"{container.Path}.securityContext.capabilities.add", $"container '{container.Name}' is given {added.Text()}; allowed is NET_BIND_SERVICE, or what a reason stands beside");
    }
}
