using System.Buffers;
using System.Text;

namespace ChartGen.Output;

/// <summary>
/// The hidden folders beside a deployment's own: <c>.NAME.chartgen-new-…</c> is being filled or holds a set that was just
/// replaced; <c>.NAME.chartgen-old-…</c> is a set moved aside where two folders cannot change places in one step.
/// </summary>
internal static class HiddenFolder
{
    private const string New = ".chartgen-new-";
    private const string Old = ".chartgen-old-";
    private const int IdLength = 16;
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    /// <summary>A new name for the set that is being written.</summary>
    public static string NewFor(string root, string name) => Path.Combine(root, $".{name}{New}{Id()}");

    /// <summary>A new name for the set that is moved aside.</summary>
    public static string OldFor(string root, string name) => Path.Combine(root, $".{name}{Old}{Id()}");

    /// <summary>
    /// Clears away what killed runs left in a root that this session has locked: a set moved aside is moved back when
    /// nothing took its place, all else is removed.
    /// </summary>
    public static void CleanUp(string root)
    {
        foreach (var folder in new DirectoryInfo(root).GetDirectories(".*"))
        {
            if (folder.LinkTarget is null && OwnerOf(folder.Name) is var (name, old))
            {
                var target = Path.Combine(root, name);
                if (old && !Path.Exists(target))
                {
                    Directory.Move(folder.FullName, target);
                }
                else
                {
                    Remove(folder.FullName);
                }
            }
        }
    }

    /// <summary>
    /// Removes a folder with the files that ChartGen wrote, and nothing else: where SHA256SUMS stands, which is written
    /// last and removed last, the files that it lists; before that, all, since nobody else knows the folder.
    /// </summary>
    public static void Remove(string folder)
    {
        try
        {
            var sums = Path.Combine(folder, Checksums.FileName);
            var listed = File.Exists(sums) ? Checksums.Parse(File.ReadAllText(sums, Encoding.UTF8)) : null;
            foreach (var file in Directory.GetFiles(folder))
            {
                if (listed is null || listed.ContainsKey(Path.GetFileName(file)))
                {
                    File.Delete(file);
                }
            }

            if (listed is not null && Directory.GetFileSystemEntries(folder) is [var last] && last == sums)
            {
                File.Delete(sums);
            }

            Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A later run tries again; the deployment's own folder is whole either way.
        }
    }

    private static (string Name, bool Old)? OwnerOf(string folder)
    {
        var id = folder.Length - IdLength;
        if (id < 0 || folder.AsSpan(id).IndexOfAnyExcept(Hex) >= 0)
        {
            return null;
        }

        var head = folder[..id];
        var old = head.EndsWith(Old, StringComparison.Ordinal);
        return (old || head.EndsWith(New, StringComparison.Ordinal)) && head.Length > 1 + New.Length
            ? (head[1..^New.Length], old)
            : null;
    }

    // Not of System.Security.Cryptography, which loads OpenSSL for it: a fifth of a build's time. The root's lock and
    // mkdir(2) keep two runs apart; the id only has to be new.
    private static string Id() => Guid.NewGuid().ToString("N")[..IdLength];
}
