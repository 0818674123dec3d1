using ChartGen.Helm.Archives;

namespace ChartGen.Helm.Charts;

/// <summary>Reads the files of a chart archive with Helm's rules and Helm's words, within the limits of <see cref="ChartArchiveLimits"/>.</summary>
internal static class ArchiveFiles
{
    private const int ShortestGzip = 10;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="HelmException">The bytes are no archive of a chart; the message is Helm's.</exception>
    public static List<ChartFile> Read(ReadOnlyMemory<byte> archive)
    {
        try
        {
            using var stream = new MemoryStream(archive.ToArray(), writable: false);
            using var gzip = GzipReader.Open(stream);
            var tar = new TarReader(gzip, wantsEnd: false);
            var files = Read(tar);

            // Go sees a wrong checksum only where it reads to the last byte.
            return !tar.HasEnd && !gzip.IsWhole ? throw new HelmException("unexpected EOF")
                : files.Count > 0 ? files : throw new HelmException("no files in chart archive");
        }
        catch (ChartArchiveException e)
        {
            var cut = archive.Length is > 0 and < ShortestGzip || e.Message.EndsWith("cut off", StringComparison.Ordinal);
            throw new HelmException(archive.Length == 0 ? "EOF" : cut ? "unexpected EOF" : IsGzip(archive.Span) ? "archive/tar: invalid tar header" : "gzip: invalid header", e);
        }
        catch (InvalidDataException e)
        {
            throw new HelmException("gzip: invalid header", e);
        }
    }

    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 0x08, ..];

    private static List<ChartFile> Read(TarReader tar)
    {
        var files = new List<ChartFile>();
        var (entries, total) = (0, 0L);
        while (tar.Next() is { } entry)
        {
            if (++entries > ChartArchiveLimits.Entries)
            {
                throw new HelmException($"the archive has more than {ChartArchiveLimits.Entries} entries") { IsLimit = true };
            }

            total += entry.Size;
            if (total > ChartArchiveLimits.TotalSize)
            {
                throw new HelmException($"decompressed chart is larger than the maximum size {ChartArchiveLimits.TotalSize}");
            }

            if (entry.Size > ChartArchiveLimits.FileSize)
            {
                throw new HelmException($"decompressed chart file {Values.GoQuote.Quote(entry.Name)} is larger than the maximum file size {ChartArchiveLimits.FileSize}");
            }

            var content = tar.ReadContent((int)entry.Size);
            if (entry.Type == '5' || entry.Name.EndsWith('/'))
            {
                continue;
            }

            files.Add(new ChartFile(PathOf(entry.Name), content.AsSpan().StartsWith(ByteOrderMark) ? content.AsMemory(3) : content));
        }

        return files;
    }

    private static string PathOf(string name)
    {
        // An archive that was made on Windows.
        var delimiter = name.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        var parts = name.Split(delimiter);
        var path = string.Join('/', parts.Skip(1));
        if (path.StartsWith('/'))
        {
            throw new HelmException("chart illegally contains absolute paths");
        }

        path = Clean(path);
        if (path == ".")
        {
            throw new HelmException($"chart illegally contains content outside the base directory: {Values.GoQuote.Quote(name)}");
        }

        if (path.StartsWith("..", StringComparison.Ordinal))
        {
            throw new HelmException("chart illegally references parent directory");
        }

        if (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/')
        {
            throw new HelmException("chart contains illegally named files");
        }

        return parts[0] == "Chart.yaml" ? throw new HelmException("chart yaml not in base directory") : path;
    }

    // Go's path.Clean of a relative path.
    private static string Clean(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? "." : string.Join('/', parts);
    }
}
