using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Volumes that are paths of the node.</summary>
public sealed class HostPath : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8007", Severity.Warning, "A pod should not mount a path of its node");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        return from volume in pod.Spec.Field("volumes").Items().Select((v, i) => (Node: v.Field("hostPath"), Path: $"{pod.Path}.volumes".At(i)))
               where volume.Node.IsSet()
               let path = volume.Node.Field("path")
               select pod.Owner.Find(Rule, path ?? volume.Node, $"{volume.Path}.hostPath.path", $"the pod mounts {path.Text() ?? "a path"} of its node; expected is a claim, a ConfigMap or an emptyDir");
    }
}
