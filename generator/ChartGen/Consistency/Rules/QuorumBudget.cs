using System.Globalization;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A drain takes at most as many brokers as leave a majority.</summary>
public sealed class QuorumBudget : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7039", Severity.Error, "A PodDisruptionBudget must leave a majority of brokers");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        long[] sizes = [.. facts.Scaling.Minima.Concat(facts.Scaling.Maxima).Select(b => b.Number).Where(n => n is >= ScalingFacts.Fewest and < 2000).Append(ScalingFacts.Fewest).Distinct()];
        return Empty(facts).Concat(
            from budget in facts.Subject.Index.OfKind("PodDisruptionBudget")
            where facts.Roles.Brokers.Any(b => LabelSelector.Matches(budget.Field("spec", "selector"), b.Pod!))
            let most = budget.Field("spec", "maxUnavailable")
            let least = budget.Field("spec", "minAvailable")
            let lost = sizes.Select(n => (Size: n, Gone: Unavailable(n, most, least))).FirstOrDefault(s => s.Gone is { } gone && (s.Size - gone) * 2 <= s.Size)
            where lost.Gone is not null
            select Spot.Of(budget, most ?? least, $"spec.{(most is null ? "minAvailable" : "maxUnavailable")}").Find(
                Rule,
                string.Create(CultureInfo.InvariantCulture, $"{budget.Title} lets a drain take {lost.Gone} of {lost.Size} brokers, and the rest is no majority; expected is maxUnavailable: 1")));
    }

    // The API server takes it, and the controller then expects no pod at all and permits no eviction.
    private IEnumerable<Finding> Empty(ClusterFacts facts) =>
        from budget in facts.Subject.Index.OfKind("PodDisruptionBudget")
        where !budget.Field("spec", "maxUnavailable").IsSet() && !budget.Field("spec", "minAvailable").IsSet()
        where facts.Roles.Brokers.Any(b => LabelSelector.Matches(budget.Field("spec", "selector"), b.Pod!))
        select Spot.Of(budget, budget.Field("spec"), "spec").Find(Rule, $"{budget.Title} says neither maxUnavailable nor minAvailable, so that no drain of a node ever ends; expected is maxUnavailable: 1");

    // Kubernetes rounds both percentages up.
    private static long? Unavailable(long size, YamlNode? most, YamlNode? least) =>
        Amount(size, most) is { } gone ? Math.Min(gone, size)
        : Amount(size, least) is { } left ? Math.Max(0, size - left)
        : null;

    private static long? Amount(long size, YamlNode? node) =>
        node.Integer() is { } number ? number
        : node.Text() is { Length: > 1 and < 6 } text && text[^1] == '%' && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? ((size * percent) + 99) / 100
        : null;
}
