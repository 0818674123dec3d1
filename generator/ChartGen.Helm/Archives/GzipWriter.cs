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
        byte[] head = [], middle = [], tail = [];
        var crc = 0U;
        Parallel.Invoke(
            () => middle = Recalled(data, from, count, packed),
            () =>
            {
                // Two at a time and not three: the middle is as long as all else, and each deflater takes 300 KiB.
                tail = DeflateSegment.Compress(data, from + count, length - from - count, last: true);
                head = DeflateSegment.Compress(data, 0, from, last: false);
                crc = Crc32.HashToUInt32(data.AsSpan(0, length));
            });

        var member = new byte[Header.Length + head.Length + middle.Length + tail.Length + TrailerSize];
        Header.CopyTo(member);
        head.CopyTo(member, Header.Length);
        middle.CopyTo(member, Header.Length + head.Length);
        tail.CopyTo(member, Header.Length + head.Length + middle.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(member.AsSpan(member.Length - TrailerSize), crc);
        BinaryPrimitives.WriteInt32LittleEndian(member.AsSpan(member.Length - (TrailerSize / 2)), length);
        return member;
    }

    private static byte[] Recalled(byte[] data, int from, int count, byte[]? packed)
    {
        lock (Gate)
        {
            foreach (var (content, compressed) in Remembered)
            {
                if (content.AsSpan().SequenceEqual(data.AsSpan(from, count)))
                {
                    return compressed;
                }
            }
        }

        var made = packed is not null && DeflateSegment.Holds(packed, data.AsSpan(from, count)) ? packed : DeflateSegment.Compress(data, from, count, last: false);
        lock (Gate)
        {
            Remembered.Enqueue((data.AsSpan(from, count).ToArray(), made));
            if (Remembered.Count > RememberedSegments)
            {
                Remembered.Dequeue();
            }
        }

        return made;
    }
}
