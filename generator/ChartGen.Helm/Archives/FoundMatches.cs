namespace ChartGen.Helm.Archives;

/// <summary>The matches that were found in data, at each place where one was looked for.</summary>
internal sealed class FoundMatches(ReadOnlySpan<byte> data)
{
    private readonly byte[] content = data.ToArray();
    private readonly (ushort Before, ushort Length, ushort Start)[] places = new (ushort, ushort, ushort)[data.Length];

    /// <summary>The data.</summary>
    public ReadOnlyMemory<byte> Content => content;

    /// <summary>Takes in what was found at a place, when the place before had a match.</summary>
    public void Add(int at, Match before, Match found) =>
        places[at] = ((ushort)before.Length, (ushort)found.Length, (ushort)found.Start);

    /// <summary>What was found at a place, when the place before had a match as long.</summary>
    public bool TryGet(int at, Match before, out Match found)
    {
        var (known, length, start) = places[at];
        found = length == before.Length ? before : new Match(length, start);
        return known == before.Length;
    }
}
