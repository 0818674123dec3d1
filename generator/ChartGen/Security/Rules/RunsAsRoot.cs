using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Containers that run, or may run, as root.</summary>
public sealed class RunsAsRoot : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8001", Severity.Warning, "A container should not run as root");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        var user = SecurityContext.Of(container, pod, "runAsUser");
        if (user.Integer() > 0 || (user is null && SecurityContext.Of(container, pod, "runAsNonRoot").Boolean() == true))
        {
            return [];
        }

        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(container);
        var what = user.Integer() == 0 ? "runs as root" : "runs as root if its image says so";
        return [pod.Owner.Find(Rule, user ?? container.Node.Field("securityContext") ?? container.Node, $"{container.Path}.securityContext", $"container '{container.Name}' {what}; expected is runAsNonRoot: true or runAsUser above 0")];
    }
}
