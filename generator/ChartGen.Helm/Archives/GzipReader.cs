using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace ChartGen.Helm.Archives;

/// <summary>
/// Decompresses one gzip member (RFC 1952) and knows whether it is whole: GZipStream alone takes a file whose trailer is
/// cut off for a good one.
/// </summary>
internal sealed class GzipReader : Stream
{
    private const int HeaderSize = 10;
    private const int TrailerSize = 8;
    private const int PartSize = 16 * 1024;

    private readonly byte[] trailer;
    private readonly GZipStream inner;
    private readonly Crc32 crc = new();
    private uint length;

    private GzipReader(byte[] compressed)
    {
        trailer = compressed[^TrailerSize..];
        inner = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether all that was read so far is what the trailer says; to be asked at the end.</summary>
    public bool IsWhole => BinaryPrimitives.ReadUInt32LittleEndian(trailer) == crc.GetCurrentHashAsUInt32()
        && BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(4)) == length;

    /// <summary>Takes in the compressed bytes, at most as many as a whole chart may have.</summary>
    public static GzipReader Open(Stream stream)
    {
        var bytes = Bytes(stream);
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            throw new ChartArchiveException("it is no gzip file");
        }

        return bytes.Length >= HeaderSize + TrailerSize
            ? new GzipReader(bytes)
            : throw new ChartArchiveException("it ends before the first byte of a file: it is cut off");
    }

    private static byte[] Bytes(Stream stream)
    {
        // The usual archive takes one array of its own size; where the length is unknown, it grows.
        using var compressed = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, ChartArchiveLimits.TotalSize) : 0);
        Span<byte> part = stackalloc byte[PartSize];
        while (stream.Read(part) is var count and > 0)
        {
            compressed.Write(part[..count]);
            if (compressed.Length > ChartArchiveLimits.TotalSize)
            {
                throw new ChartArchiveException($"it has more than {ChartArchiveLimits.TotalSize} bytes");
            }
        }

        return compressed.Length == compressed.Capacity ? compressed.GetBuffer() : compressed.ToArray();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        crc.Append(buffer[..read]);
        length += (uint)read;
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
