using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Containers that may write to their own root.</summary>
public sealed class WritableRoot : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8009", Severity.Note, "A container should have a read-only root file system");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        var context = container.Node.Field("securityContext");
        return context.Field("readOnlyRootFilesystem").Boolean() == true
            ? []
            : [pod.Owner.Find(Rule, context.Field("readOnlyRootFilesystem") ?? context ?? container.Node, $"{container.Path}.securityContext.readOnlyRootFilesystem", $"container '{container.Name}' may change its own files; expected is readOnlyRootFilesystem: true, and volumes where it writes")];
    }
}
