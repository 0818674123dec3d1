using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Selectors that do not fit the pod template beside them.</summary>
public sealed class SelectorLabels : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3035", Severity.Error, "A selector must fit the labels of its own pods");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        var item = pod.Owner;
        var node = item.Field("spec", "selector");
        var isMap = item.Kind == "ReplicationController";
        if (item.Kind is "Pod" or "CronJob" || !node.IsSet() || (item.Kind == "Job" && item.Field("spec", "manualSelector").Boolean() != true))
        {
            yield break;
        }

        var selector = isMap ? LabelSelector.OfMap(node) : LabelSelector.Of(node);
        if (selector.IsEmpty && !isMap)
        {
            yield return item.Find(Rule, node, "spec.selector", "the selector is empty; expected are labels of the pod template");
        }

        var (labels, path) = isMap ? (node, "spec.selector") : (node.Field("matchLabels"), "spec.selector.matchLabels");
        foreach (var label in labels.Entries())
        {
            var key = YamlScalars.KeyOf(label.Key);
            var found = pod.Labels.FirstOrDefault(l => YamlScalars.KeyOf(l.Key) == key);
            if (found?.Value.Text() != label.Value.Text())
            {
                var actual = found is null ? $"the pod template has no label '{key}'" : $"the pod template has {key}: {found.Value.Text()}";
                foreach (var finding in BothPlaces.Find(
                    Rule, (item, label.Value, $"{path}.{key}"), (item, found?.Value ?? pod.Metadata ?? pod.Spec, "spec.template.metadata.labels"), $"the selector asks for {key}: {label.Value.Text()}, and {actual}; expected are the same labels in both"))
                {
                    yield return finding;
                }
            }
        }

        foreach (var expression in selector.Expressions.Where(e => !e.Fits(pod.Labels)))
        {
            yield return item.Find(Rule, node.Field("matchExpressions"), "spec.selector.matchExpressions", $"the pod template does not fit '{expression}'; expected are labels that the selector selects");
        }
    }
}
