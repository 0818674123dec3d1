using System.Buffers.Binary;
using System.IO.Hashing;

namespace ChartGen.Helm.Archives;

/// <summary>
/// Writes a gzip member (RFC 1952) whose bytes follow from the input alone. It is made of three segments, so that one that
/// many archives have in common is compressed once, and the others meanwhile.
/// </summary>
internal static class GzipWriter
{
    private const int TrailerSize = 8;

    // A call packs charts of one or a few names; the templates of each are the same in every archive.
    private const int RememberedSegments = 4;

    private static readonly Lock Gate = new();
    private static readonly Queue<(byte[] Content, byte[] Compressed)> Remembered = new();

    // No name, no time, no word on the level; 255 = unknown system.
    private static ReadOnlySpan<byte> Header => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255];

    /// <summary>Compresses <paramref name="length"/> bytes from the start of <paramref name="data"/>.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="length">How many of them.</param>
    /// <param name="common">Those which other archives are likely to have too.</param>
    /// <param name="packed">What they may have been compressed to before.</param>
    public static byte[] Compress(byte[] data, int length, Range common, byte[]? packed)
    {
        var (from, count) = common.GetOffsetAndLength(length);
        byte[] head = [], tail = [];
        var middle = Recalled(data.AsSpan(from, count), packed);
        if (middle is null)
        {
            // Two at a time and not three: the middle is as long as all else, and each deflater takes 300 KiB.
            Parallel.Invoke(() => middle = DeflateSegment.Compress(data, from, count, last: false), Others);
            Remember(data.AsSpan(from, count), middle!);
        }
        else
        {
            Others();
        }

        void Others()
        {
            tail = DeflateSegment.Compress(data, from + count, length - from - count, last: true);
            head = DeflateSegment.Compress(data, 0, from, last: false);
        }

        var member = new byte[Header.Length + head.Length + middle!.Length + tail.Length + TrailerSize];
        Header.CopyTo(member);
        head.CopyTo(member, Header.Length);
        middle.CopyTo(member, Header.Length + head.Length);
        tail.CopyTo(member, Header.Length + head.Length + middle.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(member.AsSpan(member.Length - TrailerSize), Crc32.HashToUInt32(data.AsSpan(0, length)));
        BinaryPrimitives.WriteInt32LittleEndian(member.AsSpan(member.Length - (TrailerSize / 2)), length);
        return member;
    }

    private static byte[]? Recalled(ReadOnlySpan<byte> data, byte[]? packed)
    {
        lock (Gate)
        {
            foreach (var (content, compressed) in Remembered)
            {
                if (data.SequenceEqual(content))
                {
                    return compressed;
                }
            }
        }

        if (packed is null || !DeflateSegment.Holds(packed, data))
        {
            return null;
        }

        Remember(data, packed);
        return packed;
    }

    private static void Remember(ReadOnlySpan<byte> data, byte[] compressed)
    {
        lock (Gate)
        {
            Remembered.Enqueue((data.ToArray(), compressed));
            if (Remembered.Count > RememberedSegments)
            {
                Remembered.Dequeue();
            }
        }
    }
}
