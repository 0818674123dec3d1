using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Archives;

/// <summary>Reads tar archives (ustar, pax, GNU long names), entry by entry. Damaged ones end in a <see cref="ChartArchiveException"/>.</summary>
/// <param name="stream">The tar bytes.</param>
/// <param name="wantsEnd">Whether an archive without its end marker is damaged; Go reads it to its end.</param>
internal sealed class TarReader(Stream stream, bool wantsEnd = true)
{
    private const int BlockSize = 512;
    private const int PartSize = 16 * 1024;
    private const int MetadataSize = 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly byte[] header = new byte[BlockSize];

    /// <summary>Whether the end marker was there; to be asked at the end.</summary>
    public bool HasEnd { get; private set; } = true;

    /// <summary>The next entry that is not a header for others; null at the end marker. Its content must be read or skipped first.</summary>
    public TarEntry? Next()
    {
        string? name = null;
        long? size = null;
        while (true)
        {
            if (!ReadBlock(header))
            {
                HasEnd = false;
                return !wantsEnd ? null : throw new ChartArchiveException("it ends without the end marker of a tar archive: it is cut off");
            }

            if (!header.AsSpan().ContainsAnyExcept((byte)0))
            {
                return null;
            }

            CheckSum();
            var length = Number(124, 12, "size");
            switch ((char)header[156])
            {
                case 'x':
                    ReadPax(ReadContent(Metadata(length)), ref name, ref size);
                    break;
                case 'g':
                    ReadContent(Metadata(length));
                    break;
                case 'L':
                    name = Text(ReadContent(Metadata(length)).AsSpan().TrimEnd((byte)0));
                    break;
                case var type:
                    return new TarEntry(name ?? HeaderName(), type == '\0' ? '0' : type, size ?? length);
            }
        }
    }

    /// <summary>Reads the content of the entry that came last, and the filling after it.</summary>
    public byte[] ReadContent(int size)
    {
        var content = new byte[size];
        var padding = (BlockSize - (size % BlockSize)) % BlockSize;
        var whole = stream.ReadAtLeast(content, size, throwOnEndOfStream: false) == size;
        var filled = stream.ReadAtLeast(header.AsSpan(0, padding), padding, throwOnEndOfStream: false);
        if (!whole || (filled < padding && (wantsEnd || filled > 0)))
        {
            throw new ChartArchiveException("it ends in the middle of a file: it is cut off");
        }

        return content;
    }

    /// <summary>Whether the entry that came last holds these bytes; reads them, and the filling after them where they are so many.</summary>
    public bool ContentIs(TarEntry entry, ReadOnlySpan<byte> expected)
    {
        if (entry.Size != expected.Length)
        {
            return false;
        }

        Span<byte> part = stackalloc byte[PartSize];
        var padding = (BlockSize - (expected.Length % BlockSize)) % BlockSize;
        while (expected.Length > 0)
        {
            var read = part[..Math.Min(PartSize, expected.Length)];
            stream.ReadExactly(read);
            if (!expected.StartsWith(read))
            {
                return false;
            }

            expected = expected[read.Length..];
        }

        stream.ReadExactly(part[..padding]);
        return true;
    }

    private static int Metadata(long length) => length <= MetadataSize
        ? (int)length
        : throw new ChartArchiveException($"a header for a long name takes {length} bytes; allowed are {MetadataSize}");

    // Records "<length> <key>=<value>\n", where the length counts the whole record.
    private static void ReadPax(ReadOnlySpan<byte> records, ref string? name, ref long? size)
    {
        while (records.Length > 0)
        {
            var blank = records.IndexOf((byte)' ');
            if (blank < 1
                || !int.TryParse(records[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || length <= blank + 1 || length > records.Length || records[length - 1] != '\n')
            {
                throw new ChartArchiveException("it has a damaged pax header");
            }

            var record = Text(records[(blank + 1)..(length - 1)]);
            records = records[length..];
            var equals = record.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = equals < 0 ? (record, "") : (record[..equals], record[(equals + 1)..]);
            if (key == "path")
            {
                name = value;
            }
            else if (key == "size")
            {
                size = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : throw new ChartArchiveException($"it has a pax header with the size '{value}'");
            }
            else if (key.StartsWith("GNU.sparse.", StringComparison.Ordinal))
            {
                throw new ChartArchiveException("it holds a sparse file; allowed are plain files");
            }
        }
    }

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new ChartArchiveException("it has a name that is no UTF-8 text", e);
        }
    }

    private bool ReadBlock(Span<byte> block)
    {
        var count = stream.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false);
        return count is 0 or BlockSize
            ? count != 0
            : throw new ChartArchiveException("it ends in the middle of a tar header: it is cut off");
    }

    private void CheckSum()
    {
        var expected = Number(148, 8, "checksum");
        var sum = 8L * ' ';
        for (var i = 0; i < BlockSize; i++)
        {
            sum += i is >= 148 and < 156 ? 0 : header[i];
        }

        if (sum != expected)
        {
            throw new ChartArchiveException("it has a tar header with a wrong checksum: it is damaged, or no tar archive");
        }
    }

    private string HeaderName()
    {
        var name = Text(UpToNul(header.AsSpan(0, 100)));
        var ustar = header.AsSpan(257, 6).SequenceEqual("ustar\0"u8);
        var prefix = ustar ? Text(UpToNul(header.AsSpan(345, 155))) : "";
        return prefix.Length == 0 ? name : $"{prefix}/{name}";
    }

    private static ReadOnlySpan<byte> UpToNul(ReadOnlySpan<byte> field) =>
        field.IndexOf((byte)0) is var end and >= 0 ? field[..end] : field;

    // Octal digits between blanks or NULs; GNU tar's binary numbers only start where octal ends, beyond every limit here.
    private long Number(int offset, int length, string what)
    {
        var digits = header.AsSpan(offset, length).Trim(" \0"u8);
        var value = 0L;
        foreach (var digit in digits)
        {
            value = digit is >= (byte)'0' and <= (byte)'7'
                ? (value * 8) + (digit - '0')
                : throw new ChartArchiveException($"it has a tar header with an unreadable {what}");
        }

        return value;
    }
}
