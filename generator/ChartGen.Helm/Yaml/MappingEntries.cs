namespace ChartGen.Helm.Yaml;

/// <summary>The entries of a mapping that is being read: the last of a key counts, at the place of the first.</summary>
internal sealed class MappingEntries(int capacity)
{
    // Up to so many, looking at each costs less than a table.
    private const int Few = 12;

    private Dictionary<string, int>? places;
    private HashSet<int>? merged;

    /// <summary>The entries in order.</summary>
    public List<YamlEntry> Entries { get; } = new(capacity);

    /// <summary>The entry that was written with a key, not merged; null when there is none.</summary>
    public YamlEntry? Written(string key) => Place(key) is var place and >= 0 && merged?.Contains(place) != true ? Entries[place] : null;

    /// <summary>Adds an entry, or puts it in place of the one with its key, which stays a merged one only if both are.</summary>
    public void Put(YamlEntry entry, bool isMerged)
    {
        var key = YamlScalars.KeyOf(entry.Key);
        var place = Place(key);
        if (place >= 0)
        {
            Entries[place] = entry;
            if (!isMerged)
            {
                merged?.Remove(place);
            }

            return;
        }

        if (isMerged)
        {
            (merged ??= []).Add(Entries.Count);
        }

        places?.Add(key, Entries.Count);
        Entries.Add(entry);
    }

    private int Place(string key)
    {
        var isTable = Entries.Count > Few;
        if (isTable && places is not null)
        {
            return places.GetValueOrDefault(key, -1);
        }

        places = isTable ? new(StringComparer.Ordinal) : null;
        var place = -1;
        for (var i = 0; i < Entries.Count; i++)
        {
            var other = YamlScalars.KeyOf(Entries[i].Key);
            place = other == key ? i : place;
            places?.Add(other, i);
        }

        return place;
    }
}
