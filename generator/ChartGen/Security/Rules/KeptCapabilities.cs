using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Containers that keep the default capabilities.</summary>
public sealed class KeptCapabilities : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8004", Severity.Note, "A container should drop all capabilities");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        var context = container.Node.Field("securityContext");
        var dropped = context.Field("capabilities", "drop");
        return dropped.Items().Any(c => string.Equals(c.Text(), "ALL", StringComparison.OrdinalIgnoreCase)) || context.Field("privileged").Boolean() == true
            ? []
            : [pod.Owner.Find(Rule, dropped ?? context ?? container.Node, $"{container.Path}.securityContext.capabilities", $"container '{container.Name}' keeps capabilities that it most likely does not need; expected is capabilities: {{drop: [ALL]}}, and add for those that it needs")];
    }
}
