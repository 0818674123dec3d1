using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.HaProxy.Syntax;

/// <summary>One argument of a keyword, as keywords.txt writes it.</summary>
/// <param name="Type">text, number, integer, time, seconds, size, address, ip, hex, octal, ways, choice, or rest for any more words.</param>
/// <param name="Choices">What is allowed, for a choice.</param>
/// <param name="Ranges">The ranges that are allowed; none when any number is.</param>
/// <param name="Optional">Whether it may be left out.</param>
internal sealed partial record Argument(
    string Type,
    IReadOnlyList<string> Choices,
    IReadOnlyList<(long Least, long Most)> Ranges,
    bool Optional)
{
    /// <summary>Reads the arguments of a line of the table.</summary>
    public static IReadOnlyList<Argument> ReadAll(string text)
    {
        List<Argument> result = [];
        foreach (Match match in Pattern().Matches(text))
        {
            var word = match.Value.Trim('[', ']');
            result.Add(Read(word, optional: match.Value.StartsWith('[') || match.Value.EndsWith(']') || (result.Count > 0 && result[^1].Optional)));
        }

        return result;
    }

    /// <summary>The bounds as a message says them, such as 1 to 64; empty without any.</summary>
    public string Bounds => string.Join(" or ", Ranges.Select(r => r switch
    {
        (long.MinValue, var most) => $"at most {most}",
        (var least, long.MaxValue) => $"at least {least}",
        var (least, most) => least == most ? $"{least}" : $"{least} to {most}",
    }));

    /// <summary>Whether a number is within the bounds.</summary>
    public bool Admits(long value) => Ranges.Count == 0 || Ranges.Any(r => value >= r.Least && value <= r.Most);

    private static Argument Read(string word, bool optional)
    {
        if (word == "...")
        {
            return new Argument("rest", [], [], true);
        }

        if (word.StartsWith('{'))
        {
            return new Argument("choice", word.Trim('{', '}').Split('|'), [], optional);
        }

        var open = word.IndexOf('(', StringComparison.Ordinal);
        return open < 0
            ? new Argument(word, [], [], optional)
            : new Argument(word[..open], [], [.. word[(open + 1)..^1].Split('|').Select(Range)], optional);
    }

    private static (long Least, long Most) Range(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? (Number(text, 0), Number(text, 0)) : (Number(text[..dots], long.MinValue), Number(text[(dots + 2)..], long.MaxValue));
    }

    private static long Number(string text, long otherwise) => text.Length == 0 ? otherwise : long.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\S+")]
    private static partial Regex Pattern();
}
