using System.Globalization;
using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A place in a TOML text.</summary>
internal sealed class TomlCursor(string text)
{
    private int position;
    private int line = 1;

    public bool AtEnd => position >= text.Length;

    public int Position => position;

    public ReadOnlySpan<char> Rest => text.AsSpan(position);

    /// <summary>The key that is being read, for messages.</summary>
    public string LastKey { get; set; } = "";

    public char Peek() => AtEnd ? '\0' : Checked(text[position]);

    /// <summary>The character that comes next; U+0000 at the end.</summary>
    public Rune PeekRune()
    {
        Rune.DecodeFromUtf16(Rest, out var rune, out _);
        return AtEnd ? default : rune;
    }

    /// <summary>What was read since a position.</summary>
    public string Since(int start) => text[start..position];

    /// <summary>The character that comes next as a Go constant.</summary>
    public string QuotedNext => GoQuote.QuoteRune(PeekRune().Value);

    /// <summary>Reads as far as there are only such characters.</summary>
    public string Take(string characters)
    {
        var length = Rest.IndexOfAnyExcept(characters);
        var taken = Rest[..(length < 0 ? Rest.Length : length)].ToString();
        Advance(taken.Length);
        return taken;
    }

    public char Next()
    {
        if (AtEnd)
        {
            throw Error("unexpected EOF");
        }

        var unit = Checked(text[position]);
        position++;
        line += unit == '\n' ? 1 : 0;
        return unit;
    }

    public void Advance(int count)
    {
        for (; count > 0; count--)
        {
            Next();
        }
    }

    public void SkipSpaces()
    {
        while (Peek() is ' ' or '\t')
        {
            position++;
        }
    }

    /// <summary>Skips spaces, line breaks and comments; whether something is left.</summary>
    public bool SkipBlank()
    {
        while (!AtEnd)
        {
            if (Peek() == '#')
            {
                while (!AtEnd && Peek() != '\n')
                {
                    position++;
                }
            }
            else if (Peek() is ' ' or '\t' or '\n')
            {
                Next();
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public void Expect(char wanted, string otherwise, bool skipsSpaces = true)
    {
        if (skipsSpaces)
        {
            SkipSpaces();
        }

        if (Peek() != wanted || AtEnd)
        {
            // After the name of a table, a line break belongs to the next line.
            var found = QuotedNext;
            line += wanted == ']' && Peek() == '\n' ? 1 : 0;
            throw Error($"{otherwise}, but got {found} instead");
        }

        position++;
    }

    public void EndLine()
    {
        SkipSpaces();
        if (!AtEnd && Peek() is not ('\n' or '#'))
        {
            throw Error($"expected a top-level item to end with a newline, comment, or EOF, but got {QuotedNext} instead");
        }
    }

    private char Checked(char unit) => unit switch
    {
        '\t' or '\n' => unit,
        < ' ' or '\u007F' => throw Error(string.Create(CultureInfo.InvariantCulture, $"TOML files cannot contain control characters: '0x{(int)unit:x2}'")),
        >= '\uDC80' and <= '\uDCFF' when !char.IsHighSurrogate(position > 0 ? text[position - 1] : ' ') =>
            throw Error(string.Create(CultureInfo.InvariantCulture, $"invalid UTF-8 byte: 0x{unit - 0xDC00:x2}")),
        _ => unit,
    };

    public GoErrorException Error(string message) => new($"toml: line {line}{(LastKey.Length > 0 ? $" (last key {GoQuote.Quote(LastKey)})" : "")}: {message}");
}
