using System.Globalization;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes;

/// <summary>Reads PodDisruptionBudgets.</summary>
internal static class Budget
{
    /// <summary>The pods that a budget protects.</summary>
    public static IReadOnlyList<PodView> Pods(ManifestObject budget, LintSubject subject) =>
        subject.Index.PodsWith(LabelSelector.Of(budget.Field("spec", "selector")), subject.Index.NamespaceOf(budget));

    /// <summary>The replicas of what a budget protects; null when it is not one workload with such a number.</summary>
    public static Replicas? Replicas(ManifestObject budget, LintSubject subject) =>
        Pods(budget, subject) is [var pod] ? Kubernetes.Replicas.Of(pod.Owner, subject.Index) : null;

    /// <summary>A number of pods, given as such or as a part of all, which Kubernetes rounds up.</summary>
    public static long? Amount(YamlNode? node, long count) =>
        node.Integer() ?? (node.Text() is [.. var digits, '%'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? ((percent * count) + 99) / 100
            : null);
}
