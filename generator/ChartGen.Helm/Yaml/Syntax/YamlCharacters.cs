using System.Buffers;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>The text being scanned and the place in it; beyond its end stand zero characters.</summary>
internal sealed class YamlCharacters(string text)
{
    // Of ASCII, without what ends a word or a scalar anywhere in a text.
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        [.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => c is not (':' or ',' or '?' or '[' or ']' or '{' or '}' or '\'' or '"' or '\\'))]);

    private int index = text.StartsWith('\uFEFF') ? 1 : 0;
    private int line;
    private int column;

    public string Text { get; } = text;

    public int Index => index;

    public int Line => line;

    public int Column => column;

    public YamlMark Mark => new(index, line, column);

    public char Current => index < Text.Length ? Text[index] : '\0';

    public bool AtEnd => index >= Text.Length || Text[index] == '\0';

    public bool AtBlank => Current is ' ' or '\t';

    public bool AtBreak => IsBreak(Current);

    public bool AtBreakOrEnd => IsBreak(Current) || AtEnd;

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    public char Peek(int offset) => index + offset < Text.Length ? Text[index + offset] : '\0';

    public bool IsBlankOrEnd(int offset) => Peek(offset) is ' ' or '\t' or '\0' || IsBreak(Peek(offset));

    public void Skip(int count = 1)
    {
        index += count;
        column += count;
    }

    /// <summary>Skips what is left of the line.</summary>
    public void SkipLine()
    {
        var end = index;
        while (end < Text.Length)
        {
            var printable = Text.AsSpan(end).IndexOfAnyExceptInRange(' ', '~');
            end = printable < 0 ? Text.Length : end + printable;
            if (end == Text.Length || IsBreak(Text[end]) || Text[end] == '\0')
            {
                break;
            }

            end++;
        }

        Skip(end - index);
    }

    /// <summary>Skips what can be neither the end of a word nor the end of a scalar.</summary>
    public void SkipWord()
    {
        var ordinary = Text.AsSpan(Math.Min(index, Text.Length)).IndexOfAnyExcept(Ordinary);
        Skip(ordinary < 0 ? Math.Max(0, Text.Length - index) : ordinary);
    }

    /// <summary>Skips a line break, the two characters of CR LF being one.</summary>
    public void SkipBreak()
    {
        index += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
        column = 0;
        line++;
    }

    /// <summary>Takes a line break: a line feed, save for the separators that Unicode keeps apart.</summary>
    public char TakeBreak()
    {
        var taken = Current is '\u2028' or '\u2029' ? Current : '\n';
        SkipBreak();
        return taken;
    }

    /// <summary>The end of the text stands at the start of a line, so that every open block closes.</summary>
    public void FinishLine()
    {
        if (column != 0)
        {
            column = 0;
            line++;
        }
    }

    public bool AtDocumentIndicator() =>
        column == 0 && Current is ('-' or '.') && Peek(1) == Current && Peek(2) == Current && IsBlankOrEnd(3);
}
