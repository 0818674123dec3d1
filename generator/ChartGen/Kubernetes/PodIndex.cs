using System.Collections.Concurrent;
using ChartGen.Deployments.Reading;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Finds pods by their labels without looking at all of them.</summary>
internal sealed class PodIndex
{
    private const int MostValues = 200;

    private static readonly HashSet<string> OfControllers = new(StringComparer.Ordinal)
    {
        "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index", "controller-revision-hash", "pod-template-hash", "pod-template-generation",
        "job-name", "controller-uid", "batch.kubernetes.io/job-name", "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-completion-index",
    };

    private readonly ILookup<string, PodView> namespaces;
    private readonly ILookup<(string Namespace, string Key, string Value), PodView> labels;
    private readonly ConcurrentDictionary<(string Namespace, string Selector), IReadOnlyList<PodView>> known = new();

    public PodIndex(IEnumerable<ManifestObject> objects, Func<ManifestObject, string> namespaceOf)
    {
        var pods = objects.Where(o => o.Pod is not null).Select(o => (Namespace: namespaceOf(o), Pod: o.Pod!)).ToArray();
        namespaces = pods.ToLookup(p => p.Namespace, p => p.Pod);
        labels = pods
            .SelectMany(p => p.Pod.Labels.Select(l => (Key: (p.Namespace, YamlScalars.KeyOf(l.Key), l.Value.Text() ?? ""), p.Pod)))
            .ToLookup(l => l.Key, l => l.Pod);
    }

    // Many Services may ask for the same pods.
    public IReadOnlyList<PodView> Find(LabelSelector selector, string inNamespace) =>
        selector.IsEmpty ? [] : known.GetOrAdd((inNamespace, selector.ToString()), _ => Search(selector, inNamespace));

    public IEnumerable<string> Values(string key, string inNamespace) =>
        namespaces[inNamespace].Take(MostValues).Select(p => LabelExpression.ValueOf(p.Labels, key)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The selector without labels that controllers put on pods. A label that no pod template has, and none of a like name,
    /// is one of those when pods fit all the others: Vault and Patroni label their leader themselves.
    /// </summary>
    public LabelSelector WithoutRuntimeLabels(LabelSelector selector, string inNamespace)
    {
        var rest = selector with { Labels = [.. selector.Labels.Where(l => !OfControllers.Contains(l.Key))] };
        if (rest.Labels.Count < 2 || Find(rest, inNamespace).Count > 0)
        {
            return rest;
        }

        var keys = namespaces[inNamespace].Take(MostValues).SelectMany(p => p.Labels.Select(l => YamlScalars.KeyOf(l.Key))).ToHashSet(StringComparer.Ordinal);
        var known = rest with { Labels = [.. rest.Labels.Where(l => keys.Contains(l.Key) || Nearest.To(l.Key, keys) is not null)] };
        return known.Labels.Count > 0 && Find(known, inNamespace).Count > 0 ? known : rest;
    }

    private PodView[] Search(LabelSelector selector, string inNamespace)
    {
        // The fewest pods that may fit: those with one of the labels, or with one of the values of an expression.
        var candidates = selector.Labels.Select(l => labels[(inNamespace, l.Key, l.Value)])
            .Concat(selector.Expressions.Where(e => e.Operator == "In").Select(e => e.Values.Distinct(StringComparer.Ordinal).SelectMany(v => labels[(inNamespace, e.Key, v)])))
            .MinBy(c => c.Count()) ?? namespaces[inNamespace];
        return [.. candidates.Where(p => selector.Fits(p.Labels))];
    }
}
