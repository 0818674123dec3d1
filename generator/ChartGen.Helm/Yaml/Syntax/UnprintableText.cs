using System.Buffers;
using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>Finds what no YAML text may hold: control characters, half surrogates, the two non-characters.</summary>
internal static class UnprintableText
{
    private const int LongestSequence = 4;

    // Most texts are ASCII, in which the few that are left are found much faster.
    private static readonly SearchValues<char> ControlsOfAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F']);

    private static readonly (char First, char Last)[] BeyondAscii = [('\u0080', '\u0084'), ('\u0086', '\u009F'), ('\uFFFE', '\uFFFF')];

    /// <summary>Where the first of a text's control characters stands, or -1, or null for a text that is not ASCII.</summary>
    public static int? FirstOfAscii(string text) => Ascii.IsValid(text) ? text.AsSpan().IndexOfAny(ControlsOfAscii) : null;

    /// <summary>Where the first stands, or -1.</summary>
    public static int FirstIndex(string text)
    {
        if (FirstOfAscii(text) is { } first)
        {
            return first;
        }

        var end = FirstOf(text, BeyondAscii);
        var rest = text.AsSpan(0, end < 0 ? text.Length : end);
        for (int found; (found = rest.IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0;)
        {
            rest = rest[found..];
            if (!char.IsHighSurrogate(rest[0]) || rest.Length == 1 || !char.IsLowSurrogate(rest[1]))
            {
                return (end < 0 ? text.Length : end) - rest.Length;
            }

            rest = rest[2..];
        }

        return end;
    }

    /// <summary>Where the first of ASCII's control characters or of the ranges given stands, or -1.</summary>
    public static int FirstOf(ReadOnlySpan<char> text, ReadOnlySpan<(char First, char Last)> ranges)
    {
        // One set of all would be looked up character by character; each of these is sought for several at a time.
        var first = text.IndexOfAny(ControlsOfAscii);
        foreach (var (low, high) in ranges)
        {
            var found = (first < 0 ? text : text[..first]).IndexOfAnyInRange(low, high);
            first = found < 0 ? first : found;
        }

        return first;
    }

    /// <summary>What go-yaml says of it.</summary>
    public static string ProblemOf(string text, int index) => char.IsSurrogate(text[index])
        ? SequenceFault(GoText.ToBytes(text.AsSpan(index, Math.Min(LongestSequence, text.Length - index))))
        : "control characters are not allowed";

    public static YamlMark MarkOf(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new YamlMark(index, before.Count('\n'), index - before.LastIndexOf('\n') - 1);
    }

    private static string SequenceFault(byte[] bytes)
    {
        var width = bytes[0] switch
        {
            >= 0xC0 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF8 => 4,
            _ => 0,
        };
        return width == 0 ? "invalid leading UTF-8 octet"
            : width > bytes.Length ? "incomplete UTF-8 octet sequence"
            : bytes.AsSpan(1, width - 1).ContainsAnyExceptInRange((byte)0x80, (byte)0xBF) ? "invalid trailing UTF-8 octet"
            : bytes[0] is 0xC0 or 0xC1 || (bytes[0] == 0xE0 && bytes[1] < 0xA0) || (bytes[0] == 0xF0 && bytes[1] < 0x90) ? "invalid length of a UTF-8 sequence"
            : "invalid Unicode character";
    }
}
