using ChartGen.Helm.Archives;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Loads a chart from a folder or an archive.</summary>
internal static class ChartLoader
{
    public static Chart Load(string path, ChartLog log)
    {
        var files = Files(path, log);
        return Directory.Exists(path) || files.Exists(f => f.Path == "Chart.yaml") ? Checked(files, log) : throw new HelmException("unable to detect chart version, no Chart.yaml found");
    }

    /// <summary>The files of a chart's folder or archive, in Helm's order.</summary>
    public static List<ChartFile> Files(string path, ChartLog log)
    {
        var full = path.Length > 0 ? Path.GetFullPath(path) : "";
        if (Directory.Exists(full))
        {
            return FolderOf(full, log);
        }

        if (!File.Exists(full))
        {
            throw new HelmException(Path.IsPathRooted(path) || path.StartsWith('.')
                ? $"path {GoQuote.Quote(path)} not found"
                : path.Split('/', 2) is [var repository, _]
                    ? $"repo {repository} not found"
                    : $"non-absolute URLs should be in form of repo_name/path_to_chart, got: {path}");
        }

        var bytes = File.ReadAllBytes(full);
        RequireArchive(full, bytes);
        return Unpack(bytes);
    }

    /// <summary>The chart that files make, once Helm's loader has looked at its Chart.yaml.</summary>
    public static Chart Checked(List<ChartFile> files, ChartLog log)
    {
        if (files.Find(f => f.Path == "Chart.yaml") is { } chartFile)
        {
            CheckApiVersion(chartFile);
        }

        return ChartAssembler.Assemble(files, log);
    }

    // Helm says no more than that; what it was is the inner exception.
    private static List<ChartFile> Unpack(byte[] archive)
    {
        try
        {
            return ArchiveFiles.Read(archive);
        }
        catch (HelmException e) when (!e.IsLimit)
        {
            throw new HelmException("unable to load chart archive", e);
        }
    }

    private static List<ChartFile> FolderOf(string folder, ChartLog log)
    {
        var file = Path.Combine(folder, "Chart.yaml");
        return File.Exists(file)
            ? FolderFiles.Read(folder, log)
            : throw new HelmException($"unable to detect chart at {file}: " + (Directory.Exists(file) ? $"read {file}: is a directory" : $"open {file}: no such file or directory"));
    }

    // Helm 4.1 loads charts of a third version, which it then refuses to render.
    private static void CheckApiVersion(ChartFile chartFile)
    {
        var fields = ShapeDecoder.Zero(MetadataShapes.Base);
        try
        {
            ShapeDecoder.Decode(ChartAssembler.TextOf(chartFile), MetadataShapes.Base, fields);
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"cannot load Chart.yaml: {e.Message}", e);
        }

        if (fields["APIVersion"] is not ("" or "v1" or "v2" or "v3"))
        {
            throw new HelmException("unsupported chart version");
        }
    }

    private static void RequireArchive(string file, byte[] bytes)
    {
        if (ArchiveFiles.IsGzip(bytes))
        {
            return;
        }

        var isYaml = file.EndsWith(".yml", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal);
        throw new HelmException(isYaml
            ? $"file '{file}' seems to be a YAML file, but expected a gzipped archive"
            : $"file '{file}' does not appear to be a gzipped archive; got 'application/octet-stream'");
    }
}
