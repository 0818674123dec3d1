using System.Text;

namespace ChartGen.Output;

/// <summary>
/// Which folders may be replaced: none, an empty one, or one whose SHA256SUMS says that ChartGen wrote it, with nothing
/// else in it and, unless forced, nothing changed by hand.
/// </summary>
internal static class ReplaceRules
{
    /// <summary>Why a name cannot be that of a deployment's folder; null when it can.</summary>
    public static string? ProblemOfName(string name) =>
        name.Length == 0 || name[0] == '.' || name.Any(c => c is '/' or '\\' || char.IsControl(c))
            ? "it is no name for a folder; allowed is one part of a path that does not begin with a dot"
            : null;

    /// <summary>Why the place of a root or of a deployment's folder cannot be written; null when it can.</summary>
    public static string? ProblemOfPlace(string path) =>
        ProblemOfKind(path) ?? (Directory.Exists(path) && IsReadOnly(path) ? "it is read-only" : null);

    /// <summary>Why a place is no folder, if there is something; null otherwise.</summary>
    public static string? ProblemOfKind(string path)
    {
        if (new FileInfo(path).LinkTarget is { } target)
        {
            return $"it is a symbolic link to {target}; allowed is a real folder";
        }

        return File.Exists(path) ? "it is a file, not a folder" : null;
    }

    /// <summary>Everything that speaks against removing what is in a folder.</summary>
    /// <param name="folder">The folder to look into; it exists.</param>
    /// <param name="shown">The path that messages give for it.</param>
    /// <param name="force">Whether files that were changed by hand may go.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static IReadOnlyList<OutputRefusal> Check(string folder, string shown, bool force)
    {
        var entries = new DirectoryInfo(folder).GetFileSystemInfos();
        if (entries.Length == 0)
        {
            return [];
        }

        var sums = Path.Combine(folder, Checksums.FileName);
        if (!File.Exists(sums))
        {
            return [new(shown, $"it has no {Checksums.FileName}, so ChartGen did not write it; ChartGen replaces only folders that it wrote, and empty ones")];
        }

        if (Checksums.Parse(File.ReadAllText(sums, Encoding.UTF8)) is not { } listed)
        {
            return [new(shown, $"its {Checksums.FileName} is none that ChartGen wrote; ChartGen replaces only folders that it wrote, and empty ones")];
        }

        return
        [
            .. entries.Where(e => e.Name != Checksums.FileName)
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .Select(e => (e.Name, Problem: ProblemOf(e, listed.GetValueOrDefault(e.Name), force)))
                .Where(e => e.Problem is not null)
                .Select(e => new OutputRefusal(Path.Combine(shown, e.Name), e.Problem!)),
        ];
    }

    private static bool IsReadOnly(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        const UnixFileMode anyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        return (File.GetUnixFileMode(folder) & anyWrite) == 0
            || (OperatingSystem.IsLinux() && !NativeCalls.CanWrite(folder));
    }

    private static string? ProblemOf(FileSystemInfo entry, string? hash, bool force)
    {
        if (hash is null)
        {
            return $"ChartGen did not write it (it is not in {Checksums.FileName}), and replacing the folder would remove it; move it elsewhere";
        }

        if (entry is not FileInfo file || file.LinkTarget is not null)
        {
            return "ChartGen wrote a file of this name, and this is none; move it elsewhere";
        }

        if (force)
        {
            return null;
        }

        using var stream = file.OpenRead();
        return Sha256Sum.Of(stream) == hash
            ? null
            : "it was changed by hand; put the change into the deployment file, or replace it with --force";
    }
}
