using System.Buffers;
using System.Text.RegularExpressions;

namespace ChartGen.Nfs;

/// <summary>
/// Paths of directories on the NFS server. They reach an exports file, a shell script, YAML, a mount source (server:path)
/// and Helm's schema, so only characters that mean themselves in all of them are allowed: ASCII letters, digits, dot,
/// underscore, hyphen, plus and @. Blanks, quotes, backslashes, # and brackets have a meaning in exports(5); $, `, ;,
/// &amp; and their like in a shell; a colon in mount sources and in refer=, a comma in lists of options.
/// </summary>
public static partial class NfsPath
{
    /// <summary>Most bytes of a path that the tools of nfs-utils read (NFS_MAXPATHLEN less its NUL).</summary>
    public const int MaximumLength = 1023;

    /// <summary>Most bytes of one name between slashes (NAME_MAX).</summary>
    public const int MaximumNameLength = 255;

    /// <summary>One name between slashes, never "." or ".."; valid in RE2 and ECMA-262, for schemas.</summary>
    public const string NamePattern = @"\.{0,2}[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*";

    /// <summary>A whole absolute path below the root, normalized; valid in RE2 and ECMA-262, for schemas.</summary>
    public const string Pattern = $"^(/{NamePattern})+$";

    /// <summary>A whole path relative to another, normalized; valid in RE2 and ECMA-262, for schemas.</summary>
    public const string RelativePattern = $"^{NamePattern}(/{NamePattern})*$";

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._@+-");

    /// <summary>Why the text is no absolute, normalized path that is safe everywhere; null when it is one.</summary>
    public static string? Refuse(string path)
    {
        if (path.Length == 0)
        {
            return "the path is empty; allowed is an absolute path such as /srv/nfs";
        }

        if (path[0] != '/')
        {
            return $"'{path}' does not begin with a slash; allowed is an absolute path such as /srv/nfs";
        }

        return path == "/"
            ? "'/' is the root folder itself; allowed is a folder below it"
            : RefuseNames(path, path[1..]);
    }

    /// <summary>Why the text is no relative, normalized path that is safe everywhere; null when it is one.</summary>
    public static string? RefuseRelative(string path) =>
        path.Length == 0 ? "the folder is empty; allowed is a folder name such as mosquitto"
        : path[0] == '/' ? $"'{path}' begins with a slash; allowed is a folder below another, such as mosquitto"
        : RefuseNames(path, path);

    private static string? RefuseNames(string path, string names)
    {
        if (path.Length > MaximumLength)
        {
            return $"the path has {path.Length} characters; allowed are at most {MaximumLength}";
        }

        foreach (var name in names.Split('/'))
        {
            var reason = name switch
            {
                "" => "has a slash too many",
                "." or ".." => $"has the part '{name}'",
                { Length: > MaximumNameLength } => $"has a part of {name.Length} characters, above {MaximumNameLength}",
                _ => null,
            };
            if (reason is not null)
            {
                return $"'{path}' {reason}; allowed is a normalized path: single slashes, none at the end, no . or ..";
            }

            var bad = name.AsSpan().IndexOfAnyExcept(NameCharacters);
            if (bad >= 0)
            {
                return $"'{path}' has the character {Show(name[bad])}, which means something to exports(5), a shell or a mount source; "
                    + "allowed are letters, digits and . _ @ + -";
            }

            if (!Name().IsMatch(name))
            {
                return $"'{path}' has the part '{name}'; allowed are parts with a letter or a digit after at most two dots";
            }
        }

        return null;
    }

    private static string Show(char character) =>
        character is > ' ' and < '\x7f' ? $"'{character}'" : character == ' ' ? "' ' (blank)" : $"U+{(int)character:X4}";

    [GeneratedRegex($@"\A{NamePattern}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
