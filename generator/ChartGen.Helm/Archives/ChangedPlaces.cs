namespace ChartGen.Helm.Archives;

/// <summary>
/// At which places of data the search for a match may find anything else than in other data of the same length that differ
/// in a few bytes. A search compares a place with candidates, which are the places before it with the same hash of three
/// bytes; so it may change where a hash has other candidates, and where a comparison comes as far as a changed byte.
/// </summary>
internal sealed class ChangedPlaces
{
    private const int MostChanges = 64;
    private const int MostAlike = 4000;

    // Comparisons of three bytes are found by their hash, longer ones by the bytes before the changed one.
    private const int ContextLength = MatchFinder.LeastLength + 1;

    private readonly bool[] places = new bool[DeflateWindow.Size];
    private readonly bool[] hashes = new bool[MatchFinder.Hashes];

    /// <summary>Whether a match has to be looked for anew at a place.</summary>
    public bool this[int at] => places[at];

    /// <summary>Whether data differ in few bytes.</summary>
    public static bool AreFew(ReadOnlySpan<byte> data, ReadOnlySpan<byte> other) => Changed(data, other) is not null;

    /// <summary>Marks the places; false when there are too many, and the marks then mean nothing.</summary>
    public bool Mark(ReadOnlySpan<byte> data, ReadOnlySpan<byte> other)
    {
        if (Changed(data, other) is not { } changed)
        {
            return false;
        }

        places.AsSpan(0, data.Length).Clear();
        hashes.AsSpan().Clear();
        var left = MostAlike;
        foreach (var at in changed)
        {
            MarkHashes(data, other, at);
            if (!MarkAlike(data, other, at, ref left))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks a place of this hash where the hash has other candidates.</summary>
    public void Meet(int at, int hash) => places[at] |= hashes[hash];

    private static List<int>? Changed(ReadOnlySpan<byte> data, ReadOnlySpan<byte> other)
    {
        if (data.Length != other.Length)
        {
            return null;
        }

        var changed = new List<int>();
        for (var at = data.CommonPrefixLength(other); at < data.Length; at += 1 + data[(at + 1)..].CommonPrefixLength(other[(at + 1)..]))
        {
            if (changed.Count == MostChanges)
            {
                return null;
            }

            changed.Add(at);
        }

        return changed;
    }

    private void MarkHashes(ReadOnlySpan<byte> data, ReadOnlySpan<byte> other, int changed)
    {
        for (var at = Math.Max(0, changed - MatchFinder.LeastLength); at <= changed; at++)
        {
            places[at] = true;
            if (at + MatchFinder.LeastLength <= data.Length)
            {
                hashes[MatchFinder.HashOf(data, at)] = true;
                hashes[MatchFinder.HashOf(other, at)] = true;
            }
        }
    }

    // A comparison that comes to a changed byte, and to none before, has met the same bytes before it at another place.
    private bool MarkAlike(ReadOnlySpan<byte> data, ReadOnlySpan<byte> other, int changed, ref int left)
    {
        var context = data[Math.Max(0, changed - ContextLength)..changed];
        if (context.Length < ContextLength || !context.SequenceEqual(other[(changed - ContextLength)..changed]))
        {
            return true;
        }

        for (var from = 0; data[from..].IndexOf(context) is var found and >= 0; from += found + 1)
        {
            if (--left < 0)
            {
                return false;
            }

            MarkBefore(data, changed, from + found + ContextLength);
        }

        return true;
    }

    private void MarkBefore(ReadOnlySpan<byte> data, int one, int two)
    {
        if (one == two)
        {
            return;
        }

        var most = Math.Min(MatchFinder.MostLength, Math.Min(one, two));
        var length = ContextLength;
        while (length < most && data[one - length - 1] == data[two - length - 1])
        {
            length++;
        }

        places.AsSpan(one - length, length).Fill(true);
        places.AsSpan(two - length, length).Fill(true);
    }
}
