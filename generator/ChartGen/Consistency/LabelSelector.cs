using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>Holds labels against the selectors of Services, policies and budgets.</summary>
internal static class LabelSelector
{
    /// <summary>Whether all labels of a mapping are labels of a pod; an empty one fits none.</summary>
    public static bool Fits(YamlNode? labels, PodView pod) =>
        labels.Entries() is { Count: > 0 } entries && HasAll(pod.Labels, entries);

    /// <summary>Whether a selector with matchLabels alone fits a pod; an empty one fits every pod.</summary>
    public static bool Matches(YamlNode? selector, PodView pod) =>
        selector is YamlMapping mapping && (mapping.Entries.Count == 0 || (mapping.Find("matchExpressions") is null && Fits(mapping.Find("matchLabels")?.Value, pod)));

    private static bool HasAll(IReadOnlyList<YamlEntry> labels, IReadOnlyList<YamlEntry> wanted)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            var isThere = false;
            for (var j = 0; j < labels.Count && !isThere; j++)
            {
                isThere = labels[j].Key.Text == wanted[i].Key.Text && labels[j].Value.Text() == wanted[i].Value.Text();
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }
}
