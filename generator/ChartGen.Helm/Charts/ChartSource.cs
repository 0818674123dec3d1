using ChartGen.Helm.Archives;

namespace ChartGen.Helm.Charts;

/// <summary>Reads the files that make a chart, without making one of them: for those who look at the files themselves.</summary>
public static class ChartSource
{
    /// <summary>The files of a chart's folder, without what .helmignore names, or of a .tgz file, in Helm's order.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="log">Is given each line that Helm logs meanwhile.</param>
    /// <exception cref="HelmException">Helm could not read them; the message is Helm's.</exception>
    public static IReadOnlyList<ChartFile> ReadFiles(string path, Action<string>? log = null) => ChartLoader.Files(path, new ChartLog(log));

    /// <summary>The files of a .tgz that was read, such as a subchart in <c>charts/</c>.</summary>
    /// <param name="archive">The bytes of the archive.</param>
    /// <exception cref="HelmException">Helm could not read them; the message is Helm's.</exception>
    public static IReadOnlyList<ChartFile> ReadArchive(ReadOnlyMemory<byte> archive) => ArchiveFiles.Read(archive);
}
