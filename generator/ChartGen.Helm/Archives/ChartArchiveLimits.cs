namespace ChartGen.Helm.Archives;

/// <summary>How big a chart may be. Helm 4.1.4 refuses to load an archive beyond the two sizes.</summary>
public static class ChartArchiveLimits
{
    /// <summary>The largest file of a chart, in bytes: 5 MiB.</summary>
    public const int FileSize = 5 * 1024 * 1024;

    /// <summary>The largest sum of all files of a chart, in bytes: 100 MiB.</summary>
    public const int TotalSize = 100 * 1024 * 1024;

    /// <summary>The largest number of files that is written or read. Helm has no such limit; no chart comes near it.</summary>
    public const int Entries = 65_536;
}
