using System.Globalization;

namespace ChartGen.Consistency.Places;

/// <summary>The entries that one artifact has for the brokers, each with the broker that most of what it says means.</summary>
internal sealed class PlaceList
{
    private readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);

    /// <param name="kind">The artifact.</param>
    /// <param name="artifact">How messages name it: <c>backend brokers</c>.</param>
    /// <param name="noun">How messages name an entry: <c>server line</c>.</param>
    /// <param name="reference">The facet whose numbers are ordinals, plus <paramref name="offset"/>.</param>
    /// <param name="offset">The number that ordinal 0 has in it.</param>
    /// <param name="entries">The entries, in their order.</param>
    public PlaceList(PlaceKind kind, string artifact, string noun, string reference, int offset, IReadOnlyList<PlaceEntry> entries)
    {
        Kind = kind;
        Artifact = artifact;
        Noun = noun;
        foreach (var label in entries.SelectMany(e => e.Facets).Select(f => f.Label).Distinct())
        {
            offsets[label] = label == reference ? offset : OffsetOf(label, reference, offset, entries);
        }

        Places = [.. Judge(entries)];
    }

    public PlaceKind Kind { get; }

    public string Artifact { get; }

    public string Noun { get; }

    /// <summary>The entries with the ordinals that they mean.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Whether the same text may stand several times, as a path does in a script.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>Whether it is made of the chart's topology.json, which is told of instead.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether it need not have an entry for every broker.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The ordinals that it has.</summary>
    public IReadOnlySet<int> Ordinals => field ??= Places.Select(p => p.Ordinal).Where(o => o >= 0).ToHashSet();

    /// <summary>One more than its highest ordinal.</summary>
    public int Count => field == 0 ? field = Ordinals.Count == 0 ? 0 : Ordinals.Max() + 1 : field;

    /// <summary>The text that a facet has for an ordinal, made after those of the others.</summary>
    public string Expected(string label, int ordinal)
    {
        var samples = Places.Where(p => !p.Wrong.Any(w => w.Label == label)).Select(p => p.Entry[label]).OfType<Facet>();
        var sample = samples.GroupBy(f => f.At(0)).OrderByDescending(g => g.Count()).FirstOrDefault()?.First();
        return sample?.At(ordinal + offsets[label]) ?? ordinal.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The name that an entry for an ordinal would have.</summary>
    public string NameOf(int ordinal) => Expected(Places[0].Entry.Facets[0].Label, ordinal);

    private static int OffsetOf(string label, string reference, int offset, IReadOnlyList<PlaceEntry> entries)
    {
        var differences = entries
            .Select(e => (Facet: e[label]?.Number, Reference: e[reference]?.Number - offset))
            .Where(p => p is { Facet: not null, Reference: not null })
            .GroupBy(p => p.Facet!.Value - p.Reference!.Value)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => Math.Abs(g.Key))
            .ToArray();
        return differences.Length == 0 ? offset : differences[0].Key;
    }

    private IEnumerable<Place> Judge(IReadOnlyList<PlaceEntry> entries)
    {
        var votes = entries.Select(e => (Entry: e, Votes: e.Facets.Where(f => f.Number is not null).Select(f => (Facet: f, Ordinal: f.Number!.Value - offsets[f.Label])).ToArray())).ToArray();
        var agreed = votes.Where(v => v.Votes.Length > 0 && v.Votes.All(o => o.Ordinal == v.Votes[0].Ordinal)).Select(v => v.Votes[0].Ordinal).ToHashSet();
        foreach (var (entry, all) in votes)
        {
            if (all.Length > 0 && Array.TrueForAll(all, v => v.Ordinal == all[0].Ordinal))
            {
                yield return new Place(entry, all[0].Ordinal, entry.Facets.Count == all.Length ? [] : [.. entry.Facets.Where(f => f.Number is null)]);
                continue;
            }

            var groups = all.GroupBy(v => v.Ordinal).OrderByDescending(g => g.Count()).ToArray();
            var ordinal = groups switch
            {
                [] => -1,
                [var only] => only.Key,
                // Two that disagree: what another entry has already is the slip, else what stands behind the name.
                [var first, var second, ..] when first.Count() == second.Count() => agreed.Contains(first.Key) && !agreed.Contains(second.Key) ? second.Key : first.Key,
                [var first, ..] => first.Key,
            };
            yield return new Place(entry, ordinal, [.. entry.Facets.Where(f => f.Number is not { } number || number - offsets[f.Label] != ordinal)]);
        }
    }
}
