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
        foreach (var entry in entries)
        {
            foreach (var facet in entry.Facets)
            {
                if (!offsets.ContainsKey(facet.Label))
                {
                    offsets[facet.Label] = facet.Label == reference ? offset : OffsetOf(facet.Label, reference, offset, entries);
                }
            }
        }

        Places = Judge(entries);
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
        List<int> differences = [];
        foreach (var entry in entries)
        {
            if (entry[label]?.Number is { } number && entry[reference]?.Number is { } other)
            {
                differences.Add(number - (other - offset));
            }
        }

        if (differences.TrueForAll(d => d == differences[0]))
        {
            return differences.Count == 0 ? offset : differences[0];
        }

        return differences.GroupBy(d => d).OrderByDescending(g => g.Count()).ThenBy(g => Math.Abs(g.Key)).First().Key;
    }

    // What all numbers of an entry say; null when they differ, or when there is none.
    private int? OrdinalOf(PlaceEntry entry, out int numbers)
    {
        numbers = 0;
        var ordinal = 0;
        foreach (var facet in entry.Facets)
        {
            if (facet.Number is { } number)
            {
                var own = number - offsets[facet.Label];
                if (numbers++ > 0 && own != ordinal)
                {
                    return null;
                }

                ordinal = own;
            }
        }

        return numbers == 0 ? null : ordinal;
    }

    private Place[] Judge(IReadOnlyList<PlaceEntry> entries)
    {
        var places = new Place[entries.Count];
        HashSet<int>? agreed = null;
        for (var i = 0; i < places.Length; i++)
        {
            var entry = entries[i];
            if (OrdinalOf(entry, out var numbers) is { } ordinal)
            {
                places[i] = new Place(entry, ordinal, entry.Facets.Count == numbers ? [] : [.. entry.Facets.Where(f => f.Number is null)]);
                continue;
            }

            agreed ??= [.. entries.Select(e => OrdinalOf(e, out _)).OfType<int>()];
            var most = MostSay(entry, agreed);
            places[i] = new Place(entry, most, [.. entry.Facets.Where(f => f.Number is not { } number || number - offsets[f.Label] != most)]);
        }

        return places;
    }

    private int MostSay(PlaceEntry entry, HashSet<int> agreed)
    {
        var groups = entry.Facets.Where(f => f.Number is not null).GroupBy(f => f.Number!.Value - offsets[f.Label]).OrderByDescending(g => g.Count()).ToArray();
        return groups switch
        {
            [] => -1,
            [var only] => only.Key,
            // Two that disagree: what another entry has already is the slip, else what stands behind the name.
            [var first, var second, ..] when first.Count() == second.Count() => agreed.Contains(first.Key) && !agreed.Contains(second.Key) ? second.Key : first.Key,
            [var first, ..] => first.Key,
        };
    }
}
