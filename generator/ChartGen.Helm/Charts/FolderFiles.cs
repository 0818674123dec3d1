using ChartGen.Helm.Archives;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Reads the files of a chart's folder, without what .helmignore names, in Helm's order.</summary>
internal sealed class FolderFiles
{
    private const int DeepestFolder = 64;

    private readonly string root;
    private readonly string realRoot;
    private readonly IgnoreRules rules;
    private readonly ChartLog log;
    private readonly List<ChartFile> files = [];
    private long total;

    private FolderFiles(string root, ChartLog log)
    {
        this.root = root;
        this.log = log;
        realRoot = Real(new DirectoryInfo(root));
        var ignore = Path.Combine(root, ".helmignore");
        rules = new IgnoreRules(File.Exists(ignore) ? GoText.FromBytes(File.ReadAllBytes(ignore)) : "");
    }

    public static List<ChartFile> Read(string folder, ChartLog log)
    {
        var reader = new FolderFiles(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), log);
        reader.Walk(new DirectoryInfo(reader.root), "", 0);
        return reader.files;
    }

    private void Walk(DirectoryInfo folder, string prefix, int depth)
    {
        if (depth > DeepestFolder)
        {
            throw new HelmException($"the folder {folder.FullName} lies deeper than {DeepestFolder} levels below the chart") { IsLimit = true };
        }

        var entries = folder.GetFileSystemInfos();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var entry in entries)
        {
            Visit(entry, prefix + entry.Name, depth);
        }
    }

    private void Visit(FileSystemInfo entry, string path, int depth)
    {
        if (entry.LinkTarget is not null)
        {
            var shown = Path.Combine(root, path);
            if (Follow(entry, shown) is not { } target)
            {
                throw new HelmException($"error evaluating symlink {shown}: lstat {Missing(entry)}: no such file or directory");
            }

            entry = target;
        }

        var isFolder = entry is DirectoryInfo;
        if (rules.Ignores(path, isFolder))
        {
            return;
        }

        if (isFolder)
        {
            Walk((DirectoryInfo)entry, path + "/", depth + 1);
        }
        else
        {
            Add((FileInfo)entry, path);
        }
    }

    private FileSystemInfo? Follow(FileSystemInfo link, string shown)
    {
        var target = Target(link, shown);
        if (target is null || !target.Exists)
        {
            return null;
        }

        target = Directory.Exists(target.FullName) ? new DirectoryInfo(target.FullName) : new FileInfo(target.FullName);
        var real = Real(target);
        if (real != realRoot && !real.StartsWith(realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new HelmException($"the link {shown} leads to {real}, out of the chart; links may lead to what the chart's folder holds") { IsLimit = true };
        }

        log.Info("found symbolic link in path. Contents of linked file included and used", ("path", shown), ("resolved", real));
        return target;
    }

    private static FileSystemInfo? Target(FileSystemInfo link, string shown)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException e)
        {
            throw new HelmException($"error evaluating symlink {shown}: EvalSymlinks: too many links", e);
        }
    }

    // The path with the links in its folders followed too, so that no way out of the chart is missed.
    private static string Real(FileSystemInfo entry)
    {
        var real = Path.GetPathRoot(entry.FullName)!;
        foreach (var part in entry.FullName[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            real = new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
        }

        return real;
    }

    private static string Missing(FileSystemInfo link) => Path.GetFullPath(link.LinkTarget!, Path.GetDirectoryName(link.FullName)!);

    private void Add(FileInfo file, string path)
    {
        if (file.Length > ChartArchiveLimits.FileSize)
        {
            throw new HelmException($"chart file {GoQuote.Quote(file.Name)} is larger than the maximum file size {ChartArchiveLimits.FileSize}");
        }

        total += file.Length;
        if (total > ChartArchiveLimits.TotalSize || files.Count >= ChartArchiveLimits.Entries)
        {
            throw new HelmException($"the chart is larger than {ChartArchiveLimits.TotalSize} bytes or {ChartArchiveLimits.Entries} files") { IsLimit = true };
        }

        // A pipe or a device has no length, and opening it might never end.
        var bytes = file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        files.Add(new ChartFile(path, hasMark ? bytes.AsMemory(3) : bytes));
    }
}
