using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>A folder that is no chart: what in it is known by its name.</summary>
internal static class LintFolder
{
    /// <summary>The files in the folder that are linted, in the order of their names.</summary>
    /// <exception cref="UsageException">There is none, or the folder cannot be read.</exception>
    public static IReadOnlyList<string> Files(string folder, LintConfiguration configuration)
    {
        try
        {
            string[] known = [.. Directory.EnumerateFileSystemEntries(folder).Where(IsKnown).Order(StringComparer.Ordinal)];
            return known.Length > 0
                ? [.. known.Where(f => !configuration.Excludes(f))]
                : throw new UsageException(
                    $"{folder}: has no file that is known by its name; allowed are charts (.tgz, or folders with a Chart.yaml), haproxy.cfg, exports, "
                    + "mosquitto.conf, values.yaml, nfs-setup.sh, INSTALL.md, YAML files with manifests or deployments, and other files by their own path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: cannot be read: {e.Message}");
        }
    }

    private static bool IsKnown(string path)
    {
        if (Directory.Exists(path))
        {
            return File.Exists(Path.Combine(path, "Chart.yaml"));
        }

        return path.EndsWith(".tgz", StringComparison.Ordinal) || LintKinds.OfName(path) is not null
            || (Path.GetExtension(path) is ".yaml" or ".yml" && IsObject(path));
    }

    // YAML may be anything; what names no apiVersion is not ours.
    private static bool IsObject(string path)
    {
        try
        {
            return new FileInfo(path).Length > 0 && LintKinds.Of(path, File.ReadAllText(path)) is LintKind.Deployment or LintKind.Manifests;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
