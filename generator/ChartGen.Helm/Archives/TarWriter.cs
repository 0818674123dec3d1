using System.Text;

namespace ChartGen.Helm.Archives;

/// <summary>
/// Writes ustar archives of regular files into a buffer that the caller sized: mode 0644, user and group 0 without
/// names. System.Formats.Tar is not used, since its pax headers carry the process id.
/// </summary>
internal ref struct TarWriter(Span<byte> buffer, long mtime)
{
    private const int BlockSize = 512;
    private const int EndSize = 2 * BlockSize;

    private readonly Span<byte> buffer = buffer;
    private readonly long mtime = mtime;
    private int position;

    /// <summary>How many bytes are written.</summary>
    public readonly int Position => position;

    /// <summary>How many bytes an archive of these entries takes.</summary>
    public static int SizeOf(IEnumerable<(TarName Name, int Length)> entries) => EndSize + entries.Sum(e =>
        (e.Name.PaxRecords.Length == 0 ? 0 : BlockSize + Padded(e.Name.PaxRecords.Length)) + BlockSize + Padded(e.Length));

    /// <summary>Appends a file.</summary>
    public void Add(TarName name, ReadOnlySpan<byte> content)
    {
        if (name.PaxRecords.Length > 0)
        {
            Header("", name.PaxName, 'x', name.PaxRecords.Length);
            Content(name.PaxRecords);
        }

        Header(name.Prefix, name.Name, '0', content.Length);
        Content(content);
    }

    /// <summary>Appends the two empty blocks that end an archive.</summary>
    public void End()
    {
        buffer.Slice(position, EndSize).Clear();
        position += EndSize;
    }

    private static int Padded(int length) => (length + BlockSize - 1) / BlockSize * BlockSize;

    private static void Octal(Span<byte> field, long value)
    {
        for (var i = field.Length - 1; i >= 0; i--)
        {
            field[i] = (byte)('0' + (value & 7));
            value >>= 3;
        }
    }

    private void Header(string prefix, string name, char type, int size)
    {
        var header = buffer.Slice(position, BlockSize);
        header.Clear();
        Encoding.ASCII.GetBytes(name, header[..100]);
        Octal(header[100..107], 0x1A4); // 0644
        Octal(header[108..115], 0);
        Octal(header[116..123], 0);
        Octal(header[124..135], size);
        Octal(header[136..147], mtime);
        header[148..156].Fill((byte)' ');
        header[156] = (byte)type;
        "ustar\000"u8.CopyTo(header[257..]);
        Octal(header[329..336], 0);
        Octal(header[337..344], 0);
        Encoding.ASCII.GetBytes(prefix, header[345..500]);

        var sum = 0;
        foreach (var value in header)
        {
            sum += value;
        }

        Octal(header[148..154], sum);
        header[154] = 0;
        position += BlockSize;
    }

    private void Content(ReadOnlySpan<byte> content)
    {
        content.CopyTo(buffer[position..]);
        var padded = Padded(content.Length);
        buffer[(position + content.Length)..(position + padded)].Clear();
        position += padded;
    }
}
