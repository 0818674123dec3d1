using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>Holds labels against the selectors of Services, policies and budgets.</summary>
internal static class LabelSelector
{
    /// <summary>Whether all labels of a mapping are labels of a pod; an empty one fits none.</summary>
    public static bool Fits(YamlNode? labels, PodView pod) =>
        labels.Entries() is { Count: > 0 } entries && entries.All(e => pod.Labels.Any(l => l.Key.Text == e.Key.Text && l.Value.Text() == e.Value.Text()));

    /// <summary>Whether a selector with matchLabels alone fits a pod; an empty one fits every pod.</summary>
    public static bool Matches(YamlNode? selector, PodView pod) =>
        selector is YamlMapping mapping && (mapping.Entries.Count == 0 || (mapping.Find("matchExpressions") is null && Fits(mapping.Find("matchLabels")?.Value, pod)));
}
