using System.Buffers;
using System.Buffers.Binary;

namespace ChartGen.Helm.Archives.Deflating;

/// <summary>Writes bits as deflate wants them, the lowest of a byte first, into a buffer that grows.</summary>
internal ref struct BitWriter(int firstSize)
{
    // The bits that wait are written eight bytes at a time, also beyond the last that counts.
    private const int Margin = 8;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(firstSize + Margin);
    private int size;
    private ulong waiting;
    private int waitingCount;

    /// <summary>Makes room for so many bits more.</summary>
    public void Reserve(int bits)
    {
        var needed = size + (bits / 8) + (2 * Margin);
        if (needed > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, buffer.Length * 2));
            buffer.AsSpan(0, size).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }

    /// <summary>Writes the lowest <paramref name="count"/> bits, at most 56; the others must be 0.</summary>
    public void Write(ulong bits, int count)
    {
        waiting |= bits << waitingCount;
        waitingCount += count;
        BinaryPrimitives.WriteUInt64LittleEndian(buffer.AsSpan(size), waiting);
        size += waitingCount >> 3;
        waiting >>= waitingCount & ~7;
        waitingCount &= 7;
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void EndByte()
    {
        if (waitingCount > 0)
        {
            Write(0, 8 - waitingCount);
        }
    }

    /// <summary>Writes bytes, after <see cref="EndByte"/>.</summary>
    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.AsSpan(size));
        size += bytes.Length;
    }

    /// <summary>The bytes written, after <see cref="EndByte"/>.</summary>
    public readonly byte[] ToArray() => buffer.AsSpan(0, size).ToArray();

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }
}
