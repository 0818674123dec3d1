using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Services that select no pod.</summary>
public sealed class ServiceSelector : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3036", Severity.Warning, "The selector of a Service should select a pod");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        var node = item.Kind == "Service" && item.Group.Length == 0 && item.Field("spec", "type").Text() != "ExternalName" ? item.Field("spec", "selector") : null;
        var inNamespace = subject.Index.NamespaceOf(item);
        if (node is not null && (!node.IsSet() || node is YamlMapping { Entries.Count: 0 }) && subject.HasPods && !HasEndpoints(item, subject))
        {
            return [item.Find(Rule, node, "spec.selector", "the selector is empty, and no Endpoints are here either, so the Service leads nowhere; expected are labels of the pods that it is for")];
        }

        if (!node.IsSet() || !subject.HasPods)
        {
            return [];
        }

        var selector = subject.Index.WithoutRuntimeLabels(LabelSelector.OfMap(node), inNamespace);
        if (selector.IsEmpty || subject.Index.PodsWith(selector, inNamespace).Count > 0)
        {
            return [];
        }

        // The label that keeps the pods away: the first that no pod has.
        var wrong = node.Entries().FirstOrDefault(e => selector.Labels.Any(l => l.Key == YamlScalars.KeyOf(e.Key)) && subject.Index.PodsWith(new LabelSelector([(YamlScalars.KeyOf(e.Key), e.Value.Text() ?? "")], []), inNamespace).Count == 0)
            ?? node.Entries()[0];
        var key = YamlScalars.KeyOf(wrong.Key);
        var near = NearName.Of(wrong.Value.Text() ?? "", subject.Index.LabelValues(key, inNamespace), "labels that the pods of one workload have");
        var message = $"no pod here has the labels {selector} in namespace {inNamespace}, so the Service leads nowhere; {near}";
        var own = item.FindSelector(Rule, wrong.Value, ["spec", "selector"], $"spec.selector.{key}", message);
        var others = new LabelSelector([.. selector.Labels.Where(l => l.Key != key)], []);
        return subject.Index.PodsWith(others, inNamespace) is [var pod, ..] && pod.Labels.FirstOrDefault(l => YamlScalars.KeyOf(l.Key) == key) is { } label
            ? BothPlaces.Find(own, pod.Owner.Find(Rule, label.Value, $"the label {key} of its pods", message))
            : [own];
    }

    private static bool HasEndpoints(ManifestObject item, LintSubject subject) =>
        subject.Index.OfKind("Endpoints").Any(e => e.Name == item.Name)
        || subject.Index.OfKind("EndpointSlice").Any(e => e.Field("metadata", "labels", "kubernetes.io/service-name").Text() == item.Name);
}
