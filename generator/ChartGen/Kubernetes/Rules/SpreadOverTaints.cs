using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Hard spreads that count tainted hosts.</summary>
public sealed class SpreadOverTaints : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3071", Severity.Warning, "A hard spread over hosts should honour their taints");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        return from constraint in pod.Spec.Field("topologySpreadConstraints").Numbered($"{pod.Path}.topologySpreadConstraints")
               where constraint.Node.Field("whenUnsatisfiable").Text() == "DoNotSchedule" && constraint.Node.Field("topologyKey").Text() == "kubernetes.io/hostname"
                   && constraint.Node.Field("nodeTaintsPolicy").Text() != "Honor" && Replicas.Of(pod.Owner, subject.Index) is { Most: > 1 }
               select pod.Owner.Find(Rule, constraint.Node.Field("whenUnsatisfiable"), $"{constraint.Path}.whenUnsatisfiable", "a node that takes no pods because of its taints counts as an empty host, and pods stay Pending for its sake; expected is nodeTaintsPolicy: Honor, or whenUnsatisfiable: ScheduleAnyway");
    }
}
