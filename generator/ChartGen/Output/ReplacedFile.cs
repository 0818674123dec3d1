using System.Security.Cryptography;

namespace ChartGen.Output;

/// <summary>Puts new content in the place of a file, whole or not at all.</summary>
public static class ReplacedFile
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>The file that a path means, with links followed.</summary>
    /// <exception cref="IOException">The links lead nowhere or in a circle.</exception>
    public static string Target(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    /// <summary>Why a file is not to be replaced; null when it may be.</summary>
    public static string? Refuse(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return "is no file on the disk";
            }

            var target = Target(path);
            return (File.GetAttributes(target) & FileAttributes.Device) != 0 ? "is no file on the disk"
                : (ModeOf(target) & AnyWrite) == 0 ? "is read-only"
                : !OperatingSystem.IsLinux() || NativeCalls.CanWrite(Path.GetDirectoryName(Path.GetFullPath(target))!) ? null
                : "is in a folder that may not be written to";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"cannot be read: {e.Message}";
        }
    }

    /// <summary>Replaces a file; its mode stays, and its owner as far as this process may. Through a link, the file that it leads to.</summary>
    /// <exception cref="IOException">It could not be written; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Target(path);
        var next = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.new");
        var mode = ModeOf(target);
        try
        {
            using (var stream = new FileStream(next, Private()))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            // A change of owner takes set-id bits away, so the mode comes last.
            if (OperatingSystem.IsLinux())
            {
                FileOwner.Copy(target, next);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(next, mode);
            }

            File.Move(next, target, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }

    // Nobody else reads what a file with a narrower mode holds.
    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static UnixFileMode ModeOf(string file) => OperatingSystem.IsWindows() ? AnyWrite : File.GetUnixFileMode(file);
}
