namespace ChartGen.Helm.Archives;

/// <summary>Decides which archives are charts that are safe to take in.</summary>
internal sealed class ChartArchiveReader
{
    private const int DrainSize = 8 * 1024;

    private readonly List<ChartFile> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private string? chartName;
    private long total;

    public static ChartArchiveContent Read(Stream stream)
    {
        using var gzip = GzipReader.Open(stream);
        try
        {
            return new ChartArchiveReader().ReadTar(gzip);
        }
        catch (InvalidDataException e)
        {
            throw new ChartArchiveException("its compressed bytes are damaged or cut off", e);
        }
    }

    private ChartArchiveContent ReadTar(GzipReader gzip)
    {
        var tar = new TarReader(gzip);
        var entries = 0;
        while (tar.Next() is { } entry)
        {
            if (++entries > ChartArchiveLimits.Entries)
            {
                throw new ChartArchiveException($"it has more than {ChartArchiveLimits.Entries} entries");
            }

            Take(entry, tar);
        }

        Drain(gzip);
        if (!gzip.IsWhole)
        {
            throw new ChartArchiveException("its checksum is wrong or not there: it is damaged, cut off or followed by other bytes");
        }

        return chartName is null || files.Count == 0
            ? throw new ChartArchiveException("it holds no files")
            : new ChartArchiveContent(chartName, files);
    }

    // To the end, since only there gzip says whether the checksum of all is right.
    private static void Drain(Stream stream)
    {
        var rest = new byte[DrainSize];
        for (var total = 0L; stream.Read(rest) is var count and > 0;)
        {
            total += count;
            if (total > ChartArchiveLimits.TotalSize)
            {
                throw new ChartArchiveException("it goes on for more than 100 MiB after the end marker");
            }
        }
    }

    private void Take(TarEntry entry, TarReader tar)
    {
        var folder = entry.Type == '5';
        if (entry.Type is '1' or '2')
        {
            throw new ChartArchiveException($"'{entry.Name}' is a link; allowed are files");
        }

        if (!folder && entry.Type is not ('0' or '7'))
        {
            throw new ChartArchiveException($"'{entry.Name}' is an entry of type '{entry.Type}'; allowed are files");
        }

        if (entry.Size > ChartArchiveLimits.FileSize)
        {
            throw new ChartArchiveException($"'{entry.Name}' has {entry.Size} bytes; allowed are {ChartArchiveLimits.FileSize}");
        }

        total += entry.Size;
        if (total > ChartArchiveLimits.TotalSize)
        {
            throw new ChartArchiveException($"its files have more than {ChartArchiveLimits.TotalSize} bytes");
        }

        var path = PathOf(folder ? entry.Name.TrimEnd('/') : entry.Name);
        var content = tar.ReadContent((int)entry.Size);
        if (folder)
        {
            return;
        }

        if (path.Length == 0)
        {
            throw new ChartArchiveException($"'{entry.Name}' lies in no folder; allowed are files in one folder of the chart's name");
        }

        if (!paths.Add(path))
        {
            throw new ChartArchiveException($"'{entry.Name}' is in it twice");
        }

        files.Add(new ChartFile(path, content));
    }

    // The path below the chart's folder; empty for the folder itself.
    private string PathOf(string name)
    {
        var parts = name.Split('/');
        if (name.StartsWith('/') || (name.Length > 1 && char.IsAsciiLetter(name[0]) && name[1] == ':'))
        {
            throw new ChartArchiveException($"'{name}' is absolute; allowed are paths below one folder");
        }

        if (name.Contains('\\', StringComparison.Ordinal) || name.Any(char.IsControl) || parts.Any(p => p is "" or "." or ".."))
        {
            throw new ChartArchiveException(
                $"'{Visible(name)}' is no clean path; allowed are parts between '/' that are not empty, '.', '..', with '\\' or control characters");
        }

        if (parts.Length > 1 && parts[1].Length > 1 && char.IsAsciiLetter(parts[1][0]) && parts[1][1] == ':')
        {
            throw new ChartArchiveException($"'{name}' is absolute below its folder; allowed are relative paths");
        }

        chartName ??= parts[0];
        return chartName == parts[0]
            ? string.Join('/', parts.Skip(1))
            : throw new ChartArchiveException($"'{name}' lies beside the chart's folder '{chartName}'; allowed is one folder");
    }

    private static string Visible(string name) => string.Concat(name.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
