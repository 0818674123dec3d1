using System.Buffers;
using System.Text.RegularExpressions;

namespace ChartGen.Consistency.Places;

/// <summary>What a line of a setup script says that names directories, wherever it stands.</summary>
/// <param name="Text">The line.</param>
/// <param name="Paths">The absolute paths in it, braces such as {1..6} expanded, each with its column.</param>
/// <param name="IsExport">Whether it is a line for /etc/exports.</param>
/// <param name="Owner">The owner that it gives them, such as 1000:1000; null when it gives none.</param>
internal sealed partial record ScriptText(string Text, IReadOnlyList<(string Text, int Column)> Paths, bool IsExport, string? Owner)
{
    // PATH_MAX of Linux.
    private const int LongestPath = 4096;

    private const string Word = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(Word + "._/{}-");
    private static readonly SearchValues<char> LastCharacters = SearchValues.Create(Word + "}");
    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(Word + "_$}/.:");

    /// <summary>What each path says of the broker whose directory it is, without its place; null for a path that says none.</summary>
    public IReadOnlyList<Facet?> Directories => field ??= [.. Paths.Select(p => Facet.OfPath("path", "has the directory", p.Text, Spot.None))];

    /// <summary>Whether any path is a directory of a broker.</summary>
    public bool HasDirectory => Directories.Any(d => d is not null);

    /// <summary>Reads a line; null when it is a comment, or names no directory.</summary>
    public static ScriptText? Read(ReadOnlySpan<char> line) =>
        line.Length <= LongestPath && line.Contains('/') && !line.TrimStart().StartsWith('#') ? Read(line.ToString()) : null;

    private static ScriptText? Read(string text)
    {
        var paths = new List<(string, int)>();
        for (var at = 0; NextPath(text, ref at) is var start && start < at;)
        {
            var path = text[start..at];
            if (!path.Contains('{', StringComparison.Ordinal))
            {
                paths.Add((path, start + 1));
                continue;
            }

            foreach (var expanded in Expand(path))
            {
                paths.Add((expanded, start + 1));
            }
        }

        if (paths.Count == 0)
        {
            return null;
        }

        var owner = text.Contains(':', StringComparison.Ordinal) ? OwnerWord().Match(text) : Match.Empty;
        return new ScriptText(text, paths, text.Contains('(', StringComparison.Ordinal) && ExportsLine().IsMatch(text), owner.Success ? owner.Groups["owner"].Value : null);
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (Braces().Match(path) is not { Success: true } match)
        {
            return [path];
        }

        var (first, last) = (int.Parse(match.Groups["first"].ValueSpan, provider: null), int.Parse(match.Groups["last"].ValueSpan, provider: null));
        return last < first ? [path] : Enumerable.Range(first, last - first + 1).Select(i => $"{path[..match.Index]}{i}{path[(match.Index + match.Length)..]}");
    }

    // Where the next absolute path begins, and behind it; no prefix of an IPv6 network, fd00:10::/64.
    private static int NextPath(string text, ref int at)
    {
        while (text.IndexOf('/', at) is >= 0 and var slash)
        {
            var length = text.AsSpan(slash).IndexOfAnyExcept(PathCharacters) is >= 0 and var end ? end : text.Length - slash;
            var last = text.AsSpan(slash, length).LastIndexOfAny(LastCharacters);
            if (last > 0 && (slash == 0 || !WordCharacters.Contains(text[slash - 1])))
            {
                at = slash + last + 1;
                return slash;
            }

            at = slash + 1;
        }

        return at = text.Length;
    }

    [GeneratedRegex(@"\{(?<first>[0-9]{1,3})\.\.(?<last>[0-9]{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex("""^[^#]*/[^\s'"]*['"]?[ \t]+[^\s(]*\([a-z_,=0-9:]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex ExportsLine();

    [GeneratedRegex("""(?<![\w:.])(?<owner>[0-9]{1,10}:[0-9]{1,10})(?![\w:.])""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnerWord();
}
