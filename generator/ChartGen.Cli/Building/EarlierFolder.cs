using ChartGen.Earlier;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Yaml;

namespace ChartGen.Cli.Building;

/// <summary>Reads an earlier chart from the disk: an archive, the folder of a chart, or the folder that a build wrote.</summary>
internal static class EarlierFolder
{
    private const string Checksums = "SHA256SUMS";

    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Whether there is a chart at a place, be it a good one or not.</summary>
    public static bool IsChart(string path) => File.Exists(path) || IsChartFolder(path) || ArchivesIn(path).Length > 0;

    /// <summary>Reads the chart at a place.</summary>
    /// <exception cref="UsageException">A file cannot be opened.</exception>
    public static EarlierReading Read(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                return ReadArchive(path, null);
            }

            if (IsChartFolder(path))
            {
                return ReadFiles(path, AllFiles, out var files) is { } problem ? problem : EarlierChartReader.Read(path, files);
            }

            return ArchivesIn(path) is [var archive]
                ? ReadFiles(path, new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint }, out var beside) is { } refusal ? refusal : ReadArchive(archive, beside)
                : TooMany(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--against {path}: {e.Message}");
        }
    }

    private static bool IsChartFolder(string path) => File.Exists(Path.Combine(path, "Chart.yaml"));

    private static string[] ArchivesIn(string path) =>
        Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.tgz").Order(StringComparer.Ordinal)] : [];

    private static EarlierReading ReadArchive(string path, IReadOnlyList<ChartFile>? beside)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return EarlierChartReader.ReadArchive(path, stream, beside);
    }

    // Without what helm package leaves out, and without what a build did not write or made of the rest.
    private static EarlierReading? ReadFiles(string folder, EnumerationOptions options, out IReadOnlyList<ChartFile> files)
    {
        var (read, total) = (new List<ChartFile>(), 0L);
        files = read;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", options))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            if (file.Extension == ".tgz" || path == Checksums || path.Split('/')[..^1].Any(p => p[0] == '.'))
            {
                continue;
            }

            total += file.Length;
            if (file.Length > ChartArchiveLimits.FileSize || total > ChartArchiveLimits.TotalSize || read.Count >= ChartArchiveLimits.Entries)
            {
                return Failed(Path.Combine(folder, path), $"the chart to compare with is larger than Helm loads; allowed are files of {ChartArchiveLimits.FileSize} bytes, together {ChartArchiveLimits.TotalSize}");
            }

            read.Add(new ChartFile(path, File.ReadAllBytes(file.FullName)));
        }

        return null;
    }

    private static EarlierReading TooMany(string path) =>
        Failed(path, "the folder to compare with holds several chart archives; allowed is one, or the path of the one that is meant");

    private static EarlierReading Failed(string path, string message) =>
        new(null, [new Finding(EarlierChartReader.Unreadable, new SourceLocation(path, 0, 0), message)]);
}
