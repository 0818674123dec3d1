using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Containers whose processes may gain rights.</summary>
public sealed class PrivilegeEscalation : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8003", Severity.Warning, "A process should not gain rights");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        var context = container.Node.Field("securityContext");
        return context.Field("allowPrivilegeEscalation").Boolean() == false || context.Field("privileged").Boolean() == true
            ? []
            : [pod.Owner.Find(Rule, context.Field("allowPrivilegeEscalation") ?? context ?? container.Node, $"{container.Path}.securityContext.allowPrivilegeEscalation", $"a process of container '{container.Name}' may gain rights by setuid programs; expected is allowPrivilegeEscalation: false")];
    }
}
