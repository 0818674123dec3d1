using ChartGen.Texts;

namespace ChartGen.Cli.Building;

/// <summary>Reads the chart sources of --chart-src.</summary>
internal static class ChartSourceFolder
{
    /// <summary>Reads every file below the folder; links to folders are not followed.</summary>
    /// <exception cref="UsageException">The folder or a file cannot be opened, or it holds no chart sources.</exception>
    public static ChartSources Read(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, "chart")) || !Directory.Exists(Path.Combine(folder, "text")))
        {
            throw new UsageException($"--chart-src {folder}: is no folder of chart sources; it must hold chart/ and text/");
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        try
        {
            return ChartSources.From(
            [
                .. Directory.EnumerateFiles(folder, "*", options)
                    .Select(file => new SourceFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
            ]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--chart-src {folder}: {e.Message}");
        }
    }
}
