using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChartGen.Helm.Archives.Deflating;

/// <summary>
/// Finds where the bytes at a position stood before: from the last place that begins with the same four bytes back to
/// earlier ones, as far as a chain of them may be followed.
/// </summary>
internal sealed class MatchFinder
{
    /// <summary>The least length that is looked for: a match of deflate's three bytes is seldom shorter than the literals.</summary>
    public const int Shortest = 4;

    private const int Longest = 258;
    private const int ChainLength = 32;
    private const int ChainLengthAfterGood = 8;
    private const int Good = 8;
    private const int LongEnough = 32;
    private const int HashBits = 14;
    private const int Window = 32 * 1024;
    private const int WindowMask = Window - 1;

    // For each hash the last position with it and 1; for each position in the window the way back to the one before it.
    private readonly int[] last = new int[1 << HashBits];
    private readonly ushort[] back = new ushort[Window];

    /// <summary>How far back the match found by <see cref="Find"/> lies.</summary>
    public int Distance { get; private set; }

    /// <summary>Forgets all positions.</summary>
    public void Clear() => Array.Clear(last);

    /// <summary>Takes note of positions; each must be told once, in order.</summary>
    public void Add(ReadOnlySpan<byte> data, int from, int to)
    {
        to = Math.Min(to, data.Length - Shortest + 1);
        ref var first = ref MemoryMarshal.GetReference(data);
        var (last, back) = (this.last, this.back);
        for (var position = from; position < to; position++)
        {
            var hash = (FourAt(ref first, position) * 0x9E3779B1) >> (32 - HashBits);
            var distance = position + 1 - last[hash];
            back[position & WindowMask] = (ushort)(distance <= Math.Min(position, WindowMask) ? distance : 0);
            last[hash] = position + 1;
        }
    }

    /// <summary>The length of the longest match of the position that was added last, or 0 when none is longer than <paramref name="least"/>.</summary>
    public int Find(ReadOnlySpan<byte> data, int position, int least)
    {
        var most = Math.Min(Longest, data.Length - position);
        if (most < Shortest || most <= least)
        {
            return 0;
        }

        // Only what is longer counts, so the last four bytes that it must have are compared first.
        ref var first = ref MemoryMarshal.GetReference(data);
        var back = this.back;
        var (best, found) = (Math.Max(least, Shortest - 1), 0);
        var wanted = FourAt(ref first, position + best - 3);
        var there = position;
        for (var left = least >= Good ? ChainLengthAfterGood : ChainLength; left > 0; left--)
        {
            int step = back[there & WindowMask];
            there -= step;
            if (step == 0 || position - there > WindowMask)
            {
                break;
            }

            if (FourAt(ref first, there + best - 3) != wanted)
            {
                continue;
            }

            var length = data.Slice(there, most).CommonPrefixLength(data.Slice(position, most));
            if (length > best)
            {
                (best, found, Distance) = (length, length, position - there);
                if (length >= LongEnough || length == most)
                {
                    break;
                }

                wanted = FourAt(ref first, position + best - 3);
            }
        }

        return found;
    }

    // Within the bytes: a position that was added has four, and a match has room for one byte more than the best.
    private static uint FourAt(ref byte first, int position)
    {
        var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, position));
        return BitConverter.IsLittleEndian ? four : BinaryPrimitives.ReverseEndianness(four);
    }
}
