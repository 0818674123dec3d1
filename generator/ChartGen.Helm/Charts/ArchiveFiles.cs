using ChartGen.Helm.Archives;

namespace ChartGen.Helm.Charts;

/// <summary>Reads the files of a chart archive with Helm's rules and Helm's words, within the limits of <see cref="ChartArchiveLimits"/>.</summary>
internal static class ArchiveFiles
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static List<ChartFile> Read(ReadOnlyMemory<byte> archive)
    {
        try
        {
            using var stream = new MemoryStream(archive.ToArray(), writable: false);
            using var gzip = GzipReader.Open(stream);
            return Read(new TarReader(gzip));
        }
        catch (ChartArchiveException e)
        {
            throw new HelmException(e.Message, e);
        }
        catch (InvalidDataException e)
        {
            throw new HelmException("gzip: invalid header", e);
        }
    }

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

        return files.Count > 0 ? files : throw new HelmException("no files in chart archive");
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
