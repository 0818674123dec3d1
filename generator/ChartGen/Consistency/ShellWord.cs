using System.Buffers;
using System.Text;

namespace ChartGen.Consistency;

/// <summary>A word of a shell command.</summary>
/// <param name="Text">The word without its quotes.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record ShellWord(string Text, int Line, int Column)
{
    private static readonly SearchValues<char> EndsAndQuotes = SearchValues.Create(" \t|;()'\"");
    private static readonly SearchValues<char> Open = SearchValues.Create("$<>*{`\"'|");

    /// <summary>Whether the shell or a person puts something else in its place.</summary>
    public bool IsOpen => Text.AsSpan().ContainsAny(Open) || Text.Length == 0 || Text.Contains('…', StringComparison.Ordinal);

    /// <summary>Reads the word that begins at a place of a line, and goes behind it.</summary>
    public static ShellWord Read(ReadOnlySpan<char> line, int number, ref int at)
    {
        var start = at;
        var length = line[start..].IndexOfAny(EndsAndQuotes);
        at = length < 0 ? line.Length : start + length;
        if (at < line.Length && line[at] is '\'' or '"')
        {
            return Quoted(line, number, start, ref at);
        }

        var text = line[start..at].ToString();
        at = at == start ? at + 1 : at;
        return new ShellWord(text, number, start + 1);
    }

    /// <summary>Goes behind the word that begins at a place of a line.</summary>
    public static void Skip(ReadOnlySpan<char> line, ref int at)
    {
        while (at < line.Length)
        {
            var length = line[at..].IndexOfAny(EndsAndQuotes);
            at = length < 0 ? line.Length : at + length;
            if (at == line.Length || line[at] is not ('\'' or '"'))
            {
                return;
            }

            var close = line[(at + 1)..].IndexOf(line[at]);
            at = close < 0 ? line.Length : at + close + 2;
        }
    }

    private static ShellWord Quoted(ReadOnlySpan<char> line, int number, int start, ref int at)
    {
        // Most are in quotes as a whole.
        var rest = line[(at + 1)..];
        if (at == start && rest.IndexOf(line[at]) is >= 0 and var close && (close == rest.Length - 1 || rest[close + 1] is ' ' or '\t' or '|' or ';' or '(' or ')'))
        {
            at += close + 2;
            return new ShellWord(rest[..close].ToString(), number, start + 2);
        }

        var text = new StringBuilder().Append(line[start..at]);
        var first = start;
        while (at < line.Length && line[at] is not (' ' or '\t' or '|' or ';' or '(' or ')'))
        {
            if (line[at] is '\'' or '"')
            {
                var length = line[(at + 1)..].IndexOf(line[at]);
                var end = length < 0 ? line.Length : at + 1 + length;
                first = at == start ? at + 1 : first;
                text.Append(line[(at + 1)..end]);
                at = Math.Min(end + 1, line.Length);
            }
            else
            {
                text.Append(line[at++]);
            }
        }

        return new ShellWord(text.ToString(), number, first + 1);
    }
}
