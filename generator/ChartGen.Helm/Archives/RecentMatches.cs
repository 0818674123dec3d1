namespace ChartGen.Helm.Archives;

/// <summary>
/// What was found in data that were deflated lately, for others that differ from them in a few bytes. Data of a length that
/// was not met before are not kept: to build one chart takes no memory for it.
/// </summary>
internal static class RecentMatches
{
    private const int Kept = 8;

    private static readonly Recent<int, string> Lengths = new(Kept, (a, b) => a == b);

    private static readonly Recent<ReadOnlyMemory<byte>, FoundMatches> Found =
        new(Kept, (a, b) => ChangedPlaces.AreFew(a.Span, b.Span));

    /// <summary>What was found in nearly the same data.</summary>
    public static FoundMatches? Find(ReadOnlyMemory<byte> data) => Found.Find(data);

    /// <summary>Where to put what is found in data; null when it is not to be kept.</summary>
    public static FoundMatches? For(ReadOnlyMemory<byte> data)
    {
        if (Lengths.Find(data.Length) is not null)
        {
            return new FoundMatches(data.Span);
        }

        Lengths.Keep(data.Length, "");
        return null;
    }

    /// <summary>Keeps what was found in data, all of it.</summary>
    public static void Keep(FoundMatches found) => Found.Keep(found.Content, found);
}
