using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Containers without a seccomp profile.</summary>
public sealed class NoSeccomp : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8008", Severity.Note, "A container should have a seccomp profile");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        var profile = SecurityContext.Of(container, pod, "seccompProfile").Field("type");
        return profile.Text() is "RuntimeDefault" or "Localhost" || container.Node.Field("securityContext", "privileged").Boolean() == true
            ? []
            : [pod.Owner.Find(Rule, profile ?? container.Node.Field("securityContext") ?? container.Node, $"{container.Path}.securityContext.seccompProfile", $"container '{container.Name}' may use every system call; expected is seccompProfile: {{type: RuntimeDefault}}, at the pod or at the container")];
    }
}
