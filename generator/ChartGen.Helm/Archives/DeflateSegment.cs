using System.Buffers;
using System.IO.Compression;
using System.Numerics;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace ChartGen.Helm.Archives;

/// <summary>
/// A piece of a deflate stream (RFC 1951) that refers to nothing before it and ends on a byte: pieces that are laid end
/// to end make one stream, whoever made them and when. The deflater is the managed one of SharpZipLib: that of
/// System.IO.Compression is native code and its bytes change with the runtime and the processor.
/// </summary>
internal static class DeflateSegment
{
    // On the examples at most 1.05 times the size of `gzip -9`, which level 5 is not.
    private const int Level = 6;

    // Each block gets Huffman codes of its own. One block for a whole chart costs 7 percent where YAML meets a long
    // list of servers.
    private const int BlockSize = 16 * 1024;

    private const int PartSize = 16 * 1024;

    // A deflater holds 300 KiB of tables; a call that packs a thousand charts needs one a thread, not a thousand.
    [ThreadStatic]
    private static Deflater? deflater;

    // Length and complement of a stored block without content, which is how zlib's Z_SYNC_FLUSH ends on a byte.
    private static ReadOnlySpan<byte> EmptyStored => [0, 0, 0xFF, 0xFF];

    // A stored block of one byte, which ends the stream.
    private static ReadOnlySpan<byte> Another => [1, 1, 0, 0xFE, 0xFF, 0];

    /// <summary>Compresses a part of <paramref name="data"/>, and inflates it again to see that nothing is lost; <paramref name="last"/> ends the stream.</summary>
    public static byte[] Compress(byte[] data, int from, int length, bool last)
    {
        var made = Deflated(data, from, length, last);
        return Gives(made, data.AsSpan(from, length), last)
            ? made
            : throw new InvalidOperationException($"{length} bytes were deflated to a stream that does not give them back");
    }

    /// <summary>Whether a segment that is not the last holds the very bytes.</summary>
    public static bool Holds(byte[] segment, ReadOnlySpan<byte> data) => segment.AsSpan().EndsWith(EmptyStored) && Gives(segment, data, last: false);

    private static byte[] Deflated(byte[] data, int from, int length, bool last)
    {
        // What does not shrink is stored, with a few bytes for each block.
        var output = ArrayPool<byte>.Shared.Rent(length + (length / 64) + 1024);
        try
        {
            var size = Deflated(data, from, length, output);
            return last ? output[..size] : [.. output.AsSpan(0, Reopen(output.AsSpan(0, size))), .. EmptyStored];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(output);
        }
    }

    private static int Deflated(byte[] data, int from, int length, byte[] output)
    {
        if (deflater is null)
        {
            deflater = new Deflater(Level, noZlibHeaderOrFooter: true);
        }
        else
        {
            deflater.Reset();
        }

        var size = 0;
        for (var done = 0; done < length; done += BlockSize)
        {
            deflater.SetInput(data, from + done, Math.Min(BlockSize, length - done));
            deflater.Flush();
            size += Drain(deflater, output, size);
        }

        // With all input flushed, what this adds is an empty block that says that it is the last.
        deflater.Finish();
        return size + Drain(deflater, output, size);
    }

    // Another block is laid behind: where the segment is the last it is not read, and otherwise it must be.
    private static bool Gives(byte[] segment, ReadOnlySpan<byte> data, bool last)
    {
        using var inflated = new DeflateStream(new MemoryStream([.. segment, .. Another], writable: false), CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(PartSize);
        try
        {
            for (int count; (count = inflated.Read(buffer, 0, PartSize)) > 0; data = data[count..])
            {
                if (!data.StartsWith(buffer.AsSpan(0, count)))
                {
                    return !last && count == data.Length + 1 && buffer.AsSpan(0, count).StartsWith(data) && buffer[data.Length] == Another[^1];
                }
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return last && data.Length == 0;
    }

    // The empty block at the end is 1 (last), 1 0 (fixed codes), seven zeros (end of block), zeros to the byte's end. Its
    // two ones are the last in the stream; without them it is the head of a stored block that is not the last. Returns the
    // length up to the byte in which that head of three bits ends.
    private static int Reopen(Span<byte> stream)
    {
        var at = stream.LastIndexOfAnyExcept((byte)0);
        var type = (at * 8) + BitOperations.Log2(stream[at]);
        foreach (var bit in (ReadOnlySpan<int>)[type, type - 1])
        {
            stream[bit / 8] &= (byte)~(1 << (bit % 8));
        }

        return (type + 1) / 8 + 1;
    }

    private static int Drain(Deflater deflater, byte[] output, int from)
    {
        var size = 0;
        for (int count; (count = deflater.Deflate(output, from + size, output.Length - from - size)) > 0;)
        {
            size += count;
        }

        return size;
    }
}
