using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>A rule that an artifact has one entry for each broker: no gap, no duplicate, none that means another broker, none too many.</summary>
public abstract class OrdinalRule : LintRule
{
    private const int Shown = 4;

    private protected abstract PlaceKind Kind { get; }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var facts = ClusterFacts.Of(subject);
        return (
            from list in facts.Lists
            where list.Kind == Kind && facts.IsMosquitto && !IsWhole(list, facts.Capacity)
            from finding in Wrong(facts, list).Concat(Repeated(facts, list)).Concat(Missing(facts, list)).Concat(Surplus(facts, list))
            select finding).Concat(facts.IsCluster ? Beside(facts) : []);
    }

    /// <summary>What the artifact says of all brokers together.</summary>
    private protected virtual IEnumerable<Finding> Beside(ClusterFacts facts) => [];

    // One place for each ordinal, and nothing wrong in any: what most lists are.
    private static bool IsWhole(PlaceList list, int capacity)
    {
        ulong seen = 0;
        foreach (var place in list.Places)
        {
            var bit = place.Ordinal is >= 0 and < 64 ? 1UL << place.Ordinal : 0;
            if (bit == 0 || (seen & bit) != 0 || place.Wrong.Count > 0)
            {
                return false;
            }

            seen |= bit;
        }

        return capacity is > 0 and < 64 && (list.IsPartial ? seen < 1UL << capacity && (seen & (seen + 1)) == 0 : seen == (1UL << capacity) - 1);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<Finding> Wrong(ClusterFacts facts, PlaceList list) =>
        from place in list.Places
        from facet in place.Wrong
        where place.Ordinal >= 0 && !IsTold(facts, list, facet)
        let other = list.Places.FirstOrDefault(p => p != place && p.Entry[facet.Label] is { } its && its.Text == facet.Text)
        let theirs = other is null ? "" : $", as {other.Entry.Title} does"
        select facet.Spot.Find(
            Rule,
            facet.Number is null
                ? $"{place.Entry.Title} {facet.Verb} {facet.Text}, which is no broker; expected is {list.Expected(facet.Label, place.Ordinal)}"
                : $"{place.Entry.Title} {facet.Verb} {facet.Text}{theirs}; expected is {list.Expected(facet.Label, place.Ordinal)}, of {facts.Pod(place.Ordinal)}",
            other is null ? [] : [other.Entry.Spot.Related($"{other.Entry.Title}")]);

    private IEnumerable<Finding> Repeated(ClusterFacts facts, PlaceList list) =>
        from same in list.Places.Where(p => p.Ordinal >= 0).GroupBy(p => p.Ordinal)
        let first = same.First()
        from place in same.Skip(1)
        where place.Wrong.Count == 0 && first.Wrong.Count == 0 && !(list.MayRepeat && place.Entry.Title == first.Entry.Title)
        where list.Kind == PlaceKind.Topology || !Repeats(facts.Topology, place.Ordinal) || !facts.IsDerived(list)
        select place.Entry.Spot.Find(
            Rule,
            $"{place.Entry.Title} is for {facts.Pod(place.Ordinal)}, as {first.Entry.Title} is; expected is one {list.Noun} for each broker",
            [first.Entry.Spot.Related("the first of them")]);

    private static bool Repeats(PlaceList? list, int ordinal) => list?.Places.Count(p => p.Ordinal == ordinal) > 1;

    private IEnumerable<Finding> Missing(ClusterFacts facts, PlaceList list)
    {
        if (facts.IsDerived(list) && list.Kind != PlaceKind.Topology)
        {
            yield break;
        }

        int[] missing = [.. Enumerable.Range(0, list.IsPartial ? list.Count : Math.Max(facts.Capacity, list.Count)).Where(o => !list.Ordinals.Contains(o) && (o < facts.Capacity || list.IsPartial))];
        if (missing.Length == 0)
        {
            yield break;
        }

        var anchor = list.Places.Where(p => p.Ordinal >= 0 && p.Ordinal < missing[0]).MaxBy(p => p.Ordinal) ?? list.Places[0];
        var witness = facts.Lists.Where(l => l != list && !l.IsPartial).Select(l => (List: l, Place: l.Places.FirstOrDefault(p => p.Ordinal == missing[0]))).FirstOrDefault(w => w.Place is not null);
        var names = string.Join(", ", missing.Take(Shown).Select(o => $"{facts.Pod(o)} ({list.NameOf(o)})")) + (missing.Length > Shown ? $" and {Number(missing.Length - Shown)} more" : "");
        yield return anchor.Entry.Spot.Find(
            Rule,
            $"{list.Artifact} has no {list.Noun} for {names}; expected is one for each of {Number(Math.Max(facts.Capacity, list.Count))} brokers",
            witness.Place is null ? [] : [witness.Place.Entry.Spot.Related($"{witness.Place.Entry.Title} is for {facts.Pod(missing[0])}")]);
    }

    private IEnumerable<Finding> Surplus(ClusterFacts facts, PlaceList list)
    {
        var capacity = facts.Capacity;
        Place[] surplus = [.. list.Places.Where(p => p.Ordinal >= capacity && p.Wrong.Count == 0)];
        if (surplus.Length == 0 || facts.IsDerived(list) || capacity == 0)
        {
            yield break;
        }

        var witness = facts.Lists.FirstOrDefault(l => l != list && l.Count == capacity);
        yield return surplus[0].Entry.Spot.Find(
            Rule,
            $"{surplus[0].Entry.Title}{(surplus.Length > 1 ? $" and {Number(surplus.Length - 1)} more" : "")} is for {facts.Pod(surplus[0].Ordinal)}, and {(witness is null ? "the deployment file" : witness.Artifact)} has places for {Number(capacity)} brokers only; expected are as many everywhere",
            witness is null ? [] : [witness.Places[^1].Entry.Spot.Related($"{witness.Places[^1].Entry.Title} is the last there")]);
    }

    // What a template makes of topology.json is told there.
    private static bool IsTold(ClusterFacts facts, PlaceList list, Facet facet) =>
        list.Kind is PlaceKind.Volumes or PlaceKind.Claims or PlaceKind.Connections or PlaceKind.Identities
        && facts.Topology?.Places.SelectMany(p => p.Wrong).Any(w => w.Number is not null && facet.Text.Contains(w.Text, StringComparison.Ordinal)) == true;
}
