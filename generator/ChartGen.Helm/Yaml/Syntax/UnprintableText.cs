using System.Buffers;
using System.Text;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>Finds what no YAML text may hold: control characters, half surrogates, the two non-characters.</summary>
internal static class UnprintableText
{
    // Most texts are ASCII, in which the few that are left are found much faster.
    private static readonly SearchValues<char> ControlsOfAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F']);

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c).Where(c => c != '\u0085'),
         .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
         '\uFFFE', '\uFFFF']);

    /// <summary>Where the first of a text's control characters stands, or -1, or null for a text that is not ASCII.</summary>
    public static int? FirstOfAscii(string text) => Ascii.IsValid(text) ? text.AsSpan().IndexOfAny(ControlsOfAscii) : null;

    /// <summary>Where the first stands, or -1.</summary>
    public static int FirstIndex(string text)
    {
        if (FirstOfAscii(text) is { } first)
        {
            return first;
        }

        var from = 0;
        while (true)
        {
            var found = text.AsSpan(from).IndexOfAny(Suspicious);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (!char.IsHighSurrogate(text[from]) || from + 1 >= text.Length || !char.IsLowSurrogate(text[from + 1]))
            {
                return from;
            }

            from += 2;
        }
    }

    public static YamlMark MarkOf(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new YamlMark(index, before.Count('\n'), index - before.LastIndexOf('\n') - 1);
    }
}
