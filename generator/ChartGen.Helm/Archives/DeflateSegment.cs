using ChartGen.Helm.Archives.Deflating;

namespace ChartGen.Helm.Archives;

/// <summary>
/// A piece of a deflate stream (RFC 1951) that refers to nothing before it and ends on a byte: pieces that are laid end
/// to end make one stream, whoever made them and when. The encoder is our own: that of System.IO.Compression is native
/// code and its bytes change with the runtime and the processor.
/// </summary>
internal static class DeflateSegment
{
    private const int StoredBits = 48;

    // An encoder holds 200 KiB of tables; a call that packs a thousand charts needs one a thread, not a thousand.
    [ThreadStatic]
    private static DeflateEncoder? encoder;

    /// <summary>Compresses bytes; <paramref name="last"/> ends the stream.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data, bool last)
    {
        var output = new BitWriter((data.Length / 2) + 1024);
        try
        {
            (encoder ??= new DeflateEncoder()).Encode(ref output, data, last);
            if (!last)
            {
                // A stored block without content, which is how zlib's Z_SYNC_FLUSH ends on a byte.
                output.Reserve(StoredBits);
                output.Write(0, 3);
                output.EndByte();
                output.Write([0, 0, 0xFF, 0xFF]);
            }

            output.EndByte();
            return output.ToArray();
        }
        finally
        {
            output.Dispose();
        }
    }
}
