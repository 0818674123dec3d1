using ICSharpCode.SharpZipLib.Zip.Compression;

namespace ChartGen.Helm.Archives;

/// <summary>
/// Deflates data of one window at most, to the very bytes of SharpZipLib's Deflater and with its Huffman codes; but what
/// was found in nearly the same data before is not looked for again.
/// </summary>
internal sealed class DeflateWindow
{
    /// <summary>The most bytes: beyond, the Deflater moves its window.</summary>
    public const int Size = 65_000;

    private static readonly Match None = new(MatchFinder.LeastLength - 1, 0);

    private readonly MatchFinder finder = new();
    private readonly DeflaterPending pending = new();
    private readonly DeflaterHuffman huffman;
    private ChangedPlaces? marks;

    /// <summary>Makes one that may be used again and again.</summary>
    public DeflateWindow() => huffman = new DeflaterHuffman(pending);

    /// <summary>Deflates, block by block, each flushed; returns the size.</summary>
    /// <param name="data">Holds the data.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="blockSize">The size of a block.</param>
    /// <param name="output">Large enough for all.</param>
    /// <param name="old">What was found in nearly the same data.</param>
    /// <param name="made">Takes in what is found.</param>
    public int Deflate(byte[] data, int from, int length, int blockSize, byte[] output, FoundMatches? old, FoundMatches? made)
    {
        huffman.Reset();
        pending.Reset();
        var all = data.AsSpan(from, length);
        var changes = old is not null && (marks ??= new ChangedPlaces()).Mark(all, old.Content.Span) ? marks : null;
        finder.Read(all, blockSize, changes);
        var size = 0;
        for (var done = 0; done < length; done += blockSize)
        {
            var block = Math.Min(blockSize, length - done);
            Parse(all[..(done + block)], done, old, changes, made);
            huffman.FlushBlock(data, from + done, block, lastBlock: false);

            // Empty blocks, until the last bit of this one lies in a byte that is full.
            for (var missing = 8 + (-pending.BitCount & 7); missing > 0; missing -= 10)
            {
                pending.WriteBits(2, 10);
            }

            size += pending.Flush(output, size, output.Length - size);
        }

        huffman.FlushBlock(data, from + length, 0, lastBlock: true);
        pending.AlignToByte();
        return size + pending.Flush(output, size, output.Length - size);
    }

    // A match gives way to a longer one at the next place.
    private void Parse(ReadOnlySpan<byte> data, int at, FoundMatches? old, ChangedPlaces? changes, FoundMatches? made)
    {
        var match = None;
        var literal = false;
        while (at < data.Length)
        {
            var before = match;
            if (data.Length - at >= MatchFinder.LeastLength
                && (changes is null || changes[at] || !old!.TryGet(at, before, out match)))
            {
                match = finder.Longest(data, at, before);
                made?.Add(at, before, match);
            }

            if (before.Length >= MatchFinder.LeastLength && match.Length <= before.Length)
            {
                huffman.TallyDist(at - 1 - before.Start, before.Length);
                at += before.Length - 1;
                match = None;
                literal = false;
                continue;
            }

            if (literal)
            {
                huffman.TallyLit(data[at - 1]);
            }

            literal = true;
            at++;
        }

        if (literal)
        {
            huffman.TallyLit(data[^1]);
        }
    }
}
