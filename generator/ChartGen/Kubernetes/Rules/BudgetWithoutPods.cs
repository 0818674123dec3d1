using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Disruption budgets that select no pod.</summary>
public sealed class BudgetWithoutPods : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3058", Severity.Warning, "A disruption budget should select a pod");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        var node = item.Kind == "PodDisruptionBudget" ? item.Field("spec", "selector") : null;
        var selector = LabelSelector.Of(node);
        return selector.IsEmpty || !subject.HasPods || subject.Index.PodsWith(selector, subject.Index.NamespaceOf(item)).Count > 0
            ? []
            : [item.FindSelector(Rule, (node.Field("matchLabels") ?? node)!, ["spec", "selector"], "spec.selector", $"no pod here has the labels {selector} in namespace {subject.Index.NamespaceOf(item)}, so the budget protects nothing; expected are labels that the pods of one workload have")];
    }
}
