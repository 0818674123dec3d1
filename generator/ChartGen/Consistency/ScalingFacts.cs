using System.Globalization;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>How many brokers may run, as each artifact says it.</summary>
internal sealed class ScalingFacts
{
    /// <summary>removeNode is refused if fewer members would remain.</summary>
    public const int Fewest = 3;

    public ScalingFacts(LintSubject subject, ClusterRoles roles)
    {
        Autoscalers = [.. subject.Index.OfKind("HorizontalPodAutoscaler").Where(a => roles.Brokers.Any(b => a.Field("spec", "scaleTargetRef", "name").Text() == b.Name))];
        Maxima = [.. Autoscalers.Select(a => Of(a, "maxReplicas")).OfType<Bound>(), .. Loose(subject, "max_replica"), .. Told(subject, "max_replica")];
        Bound[] minima = [.. Autoscalers.Select(a => Of(a, "minReplicas") ?? Default(a)).OfType<Bound>(), .. Loose(subject, "min_replica")];
        Minima = minima.Length > 0 ? minima : [.. roles.Brokers.Select(b => Of(b, "replicas")).OfType<Bound>()];
    }

    /// <summary>The autoscalers of the brokers.</summary>
    public IReadOnlyList<ManifestObject> Autoscalers { get; }

    /// <summary>What says how many brokers there are at most.</summary>
    public IReadOnlyList<Bound> Maxima { get; }

    /// <summary>What says how many brokers there are at least.</summary>
    public IReadOnlyList<Bound> Minima { get; }

    // The API server's default is 1.
    private static Bound? Default(ManifestObject autoscaler) =>
        autoscaler.Field("spec", "minReplicas").IsSet() ? null : new Bound($"{autoscaler.Title}, without minReplicas,", 1, Spot.Of(autoscaler, autoscaler.Field("spec"), "spec.minReplicas"));

    private static Bound? Of(ManifestObject item, string key) =>
        item.Field("spec", key) is { } node && node.Integer() is { } number ? new Bound($"{item.Title} {key}", number, Spot.Of(item, node, $"spec.{key}")) : null;

    private static IEnumerable<Bound> Loose(LintSubject subject, string key) =>
        from root in subject.Values.Select(f => f.Reading.Root).Concat(subject.Charts.Where(c => c.Rendered is null).Select(c => c.Values.Own))
        let node = root.Field(key)
        let number = node.Integer()
        where number is not null
        select new Bound(key, number.Value, Spot.Of(node!.Location, null));

    // What the instructions set when the chart is installed.
    private static IEnumerable<Bound> Told(LintSubject subject, string key) =>
        from file in subject.Instructions
        let set = InstructionFacts.SetOf(file, key)
        where set is not null && int.TryParse(set.Value.Word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select new Bound($"--set {key}", int.Parse(set.Value.Word.Text, CultureInfo.InvariantCulture), set.Value.Command.Spot(set.Value.Word));
}
