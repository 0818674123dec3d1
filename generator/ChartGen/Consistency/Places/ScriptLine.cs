using System.Text.RegularExpressions;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>A line of the setup script that names directories.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Text">The line.</param>
/// <param name="Paths">The absolute paths in it, braces such as {1..6} expanded, each with its column.</param>
/// <param name="IsExport">Whether it is a line for /etc/exports.</param>
/// <param name="Owner">The owner that it gives them, such as 1000:1000; null when it gives none.</param>
internal sealed partial record ScriptLine(int Number, string Text, IReadOnlyList<(string Text, int Column)> Paths, bool IsExport, string? Owner)
{
    // PATH_MAX of Linux. What looks for paths takes the square of a line's length.
    private const int LongestPath = 4096;

    private static readonly Memo<LintFile, IReadOnlyList<ScriptLine>> Known = new(Read);

    public static IReadOnlyList<ScriptLine> Of(LintFile script) => Known.Of(script);

    private static List<ScriptLine> Read(LintFile script)
    {
        var lines = new List<ScriptLine>();
        var number = 0;
        foreach (var range in script.Text.AsSpan().Split('\n'))
        {
            var line = script.Text.AsSpan()[range].TrimEnd('\r');
            number++;
            if (line.Length <= LongestPath && line.Contains('/') && !line.TrimStart().StartsWith('#') && Read(line.ToString(), number) is { } read)
            {
                lines.Add(read);
            }
        }

        return lines;
    }

    private static ScriptLine? Read(string text, int number)
    {
        var paths = new List<(string, int)>();
        foreach (var match in AbsolutePath().EnumerateMatches(text))
        {
            var path = text.Substring(match.Index, match.Length);
            if (!path.Contains('{', StringComparison.Ordinal))
            {
                paths.Add((path, match.Index + 1));
                continue;
            }

            foreach (var expanded in Expand(path))
            {
                paths.Add((expanded, match.Index + 1));
            }
        }

        if (paths.Count == 0)
        {
            return null;
        }

        var owner = text.Contains(':', StringComparison.Ordinal) ? OwnerWord().Match(text) : Match.Empty;
        return new ScriptLine(number, text, paths, text.Contains('(', StringComparison.Ordinal) && ExportsLine().IsMatch(text), owner.Success ? owner.Groups["owner"].Value : null);
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

    // No prefix of an IPv6 network, fd00:10::/64.
    [GeneratedRegex("""(?<![A-Za-z0-9_$}/.:])/[A-Za-z0-9._/{}-]*[A-Za-z0-9}]""", RegexOptions.CultureInvariant)]
    private static partial Regex AbsolutePath();

    [GeneratedRegex(@"\{(?<first>[0-9]{1,3})\.\.(?<last>[0-9]{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex("""^[^#]*/[^\s'"]*['"]?[ \t]+[^\s(]*\([a-z_,=0-9:]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex ExportsLine();

    [GeneratedRegex("""(?<![\w:.])(?<owner>[0-9]{1,10}:[0-9]{1,10})(?![\w:.])""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnerWord();
}
