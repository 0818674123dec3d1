using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>NetworkPolicies that select no pod.</summary>
public sealed class PolicyWithoutPods : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3068", Severity.Warning, "A NetworkPolicy should select a pod");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        var node = item.Kind == "NetworkPolicy" && item.Group == "networking.k8s.io" ? item.Field("spec", "podSelector") : null;
        var selector = LabelSelector.Of(node);
        return selector.IsEmpty || !subject.HasPods || subject.Index.PodsWith(selector, subject.Index.NamespaceOf(item)).Count > 0
            ? []
            : [item.FindSelector(Rule, (node.Field("matchLabels") ?? node)!, ["spec", "podSelector"], "spec.podSelector", $"no pod here has the labels {selector} in namespace {subject.Index.NamespaceOf(item)}, so the policy protects nothing; expected are labels that the pods of one workload have")];
    }
}
