namespace ChartGen.Helm.Archives;

/// <summary>
/// Finds where the bytes at a place stood before, as zlib's deflate at level 6 does and in the order of SharpZipLib's
/// DeflaterEngine, so that both find the same; in data of one window at most.
/// </summary>
internal sealed class MatchFinder
{
    /// <summary>The shortest match that deflate knows.</summary>
    public const int LeastLength = 3;

    /// <summary>The longest.</summary>
    public const int MostLength = 258;

    /// <summary>How many hashes there are.</summary>
    public const int Hashes = 32 * 1024;

    private const int MostDistance = 32_768 - MostLength - LeastLength - 1;
    private const int GoodLength = 8;
    private const int NiceLength = 128;
    private const int MostTries = 128;

    // Three bytes from farther away take more bits than by themselves.
    private const int MostDistanceOfThree = 4096;

    // Of each hash the last place, and of each place the one before with its hash; places count from 1, and 0 is none.
    private readonly ushort[] last = new ushort[Hashes];
    private readonly ushort[] before = new ushort[DeflateWindow.Size];

    /// <summary>The hash of the three bytes at a place.</summary>
    public static int HashOf(ReadOnlySpan<byte> data, int at) => ((data[at] << 10) ^ (data[at + 1] << 5) ^ data[at + 2]) & (Hashes - 1);

    /// <summary>Takes in all data, of which matches are then asked for in blocks.</summary>
    /// <param name="data">The data.</param>
    /// <param name="blockSize">The size of the blocks; in the last two places of each begins no match.</param>
    /// <param name="changes">Where a hash of its own is to be marked; null when nothing is.</param>
    public void Read(ReadOnlySpan<byte> data, int blockSize, ChangedPlaces? changes)
    {
        last.AsSpan().Clear();
        for (var block = 0; block < data.Length; block += blockSize)
        {
            var end = Math.Min(data.Length, block + blockSize) - LeastLength + 1;
            for (var at = block; at < end; at++)
            {
                var hash = HashOf(data, at);
                changes?.Meet(at, hash);
                before[at] = last[hash];
                last[hash] = (ushort)(at + 1);
            }
        }
    }

    /// <summary>The longest match at a place of the data that was read; the one known when none is longer.</summary>
    /// <param name="data">The data, up to where a match may reach.</param>
    /// <param name="at">The place.</param>
    /// <param name="known">The match at the place before.</param>
    public Match Longest(ReadOnlySpan<byte> data, int at, Match known)
    {
        var ahead = data[at..Math.Min(data.Length, at + MostLength)];
        var (length, start) = known;
        var candidate = before[at] - 1;
        if (candidate < 0 || at - candidate > MostDistance || length >= ahead.Length)
        {
            return known;
        }

        var nice = Math.Min(NiceLength, ahead.Length);
        var limit = Math.Max(at - MostDistance, -1);
        var tries = length >= GoodLength ? MostTries / 4 : MostTries;
        do
        {
            if (data[candidate + length] == ahead[length]
                && data[candidate + length - 1] == ahead[length - 1]
                && ahead.CommonPrefixLength(data[candidate..]) is var common && common > length)
            {
                (length, start) = (common, candidate);
                if (length >= nice)
                {
                    break;
                }
            }

            candidate = before[candidate] - 1;
        }
        while (candidate > limit && --tries > 0);

        return length == LeastLength && at - start > MostDistanceOfThree ? new Match(LeastLength - 1, start) : new Match(length, start);
    }
}
