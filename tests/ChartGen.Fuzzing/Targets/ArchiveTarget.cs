using System.IO.Compression;
using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;

namespace ChartGen.Fuzzing.Targets;

/// <summary>Archives: tar blocks whose checksums are put right, so that more than the first is read, and gzip bytes as they come.</summary>
internal sealed class ArchiveTarget : IFuzzTarget
{
    private const int Block = 512;
    private const int SizeAt = 124;
    private const int ChecksumAt = 148;
    private static readonly byte[] GzipMark = [0x1F, 0x8B];

    private readonly string file = Path.Combine(Path.GetTempPath(), $"chartgen-fuzzing-{Environment.ProcessId}.tgz");

    public string Name => "archive";

    public IEnumerable<byte[]> Seeds
    {
        get
        {
            var archive = ChartArchive.Write("c", [Text("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n"), Text("values.yaml", "a: 1\n"), Text("templates/a.yaml", "a: 1\n"), Text(new string('d', 120) + "/é.txt", "x")], 1_700_000_000);
            using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
            using var tar = new MemoryStream();
            gzip.CopyTo(tar);
            return [archive, tar.ToArray(), .. "0125xgLKSD7".Select(type => Header(type, "c/x", "12").Concat(new byte[Block]).ToArray())];
        }
    }

    public IReadOnlyList<string> Words { get; } =
    [
        .. "0125xgLKSD7\0".Select(type => Encoding.Latin1.GetString(Header(type, "c/templates/b.yaml", "20"))), Encoding.Latin1.GetString(Header('x', "c/../../y", "77777777777")),
        Encoding.Latin1.GetString(new byte[Block]), "20 path=c/../x\n", "12 size=99\n", "19 linkpath=/etc\n", "30 GNU.sparse.size=99999999\n", "../", "/", "\\", "C:/", "\0", "c/Chart.yaml", "7777777", "ustar\0" + "00", "ustar  \0",
    ];

    public byte[] Wrap(byte[] input)
    {
        if (input.AsSpan().StartsWith(GzipMark))
        {
            return input;
        }

        var tar = (byte[])input.Clone();
        for (var at = 0L; at + Block <= tar.Length;)
        {
            var header = tar.AsSpan((int)at, Block);
            Sum(header);
            at += Block + (Size(header) + Block - 1) / Block * Block;
        }

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(tar);
        }

        return compressed.ToArray();
    }

    public string Run(byte[] input) => $"{Content(input)} / {Chart(input)}";

    private static string Content(byte[] input)
    {
        try
        {
            var content = ChartArchive.Read(new MemoryStream(input));
            var escaping = content.Files.FirstOrDefault(f => Path.GetFullPath("/chart/" + f.Path) != "/chart/" + f.Path);
            return escaping is null ? $"{content.Files.Count} files" : throw new InvalidOperationException($"the path {escaping.Path} came through");
        }
        catch (ChartArchiveException e)
        {
            return Outcome.Of(e.Message);
        }
    }

    private string Chart(byte[] input)
    {
        File.WriteAllBytes(file, input);
        try
        {
            return HelmChart.Load(file).Name;
        }
        catch (HelmException e)
        {
            return Outcome.Of(e.Message.Replace(file, "", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ChartFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static byte[] Header(char type, string name, string size)
    {
        var header = new byte[Block];
        Encoding.Latin1.GetBytes(name, header);
        Encoding.Latin1.GetBytes("0000644\0000000000\0000000000\0", header.AsSpan(100));
        Encoding.Latin1.GetBytes(size.PadLeft(11, '0') + "\0" + "00000000000\0", header.AsSpan(SizeAt));
        header[156] = (byte)type;
        Encoding.Latin1.GetBytes("ustar\0" + "00", header.AsSpan(257));
        return header;
    }

    private static long Size(ReadOnlySpan<byte> header)
    {
        var size = 0L;
        foreach (var digit in header.Slice(SizeAt, 11))
        {
            size = digit is >= (byte)'0' and <= (byte)'7' ? (size * 8) + digit - '0' : size;
        }

        return size;
    }

    private static void Sum(Span<byte> header)
    {
        header.Slice(ChecksumAt, 8).Fill((byte)' ');
        var sum = 0;
        foreach (var value in header)
        {
            sum += value;
        }

        Encoding.Latin1.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ", header.Slice(ChecksumAt, 8));
    }
}
