using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A place in a TOML text.</summary>
internal sealed class TomlCursor(string text)
{
    private int position;
    private int line = 1;

    public bool AtEnd => position >= text.Length;

    public ReadOnlySpan<char> Rest => text.AsSpan(position);

    /// <summary>The key that is being read, for messages.</summary>
    public string LastKey { get; set; } = "";

    public char Peek() => AtEnd ? '\0' : text[position];

    public char Next()
    {
        if (AtEnd)
        {
            throw Error("unexpected EOF");
        }

        line += text[position] == '\n' ? 1 : 0;
        return text[position++];
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

    public void Expect(char wanted, string otherwise)
    {
        SkipSpaces();
        if (Peek() != wanted || AtEnd)
        {
            throw Error($"{otherwise}, but got {GoQuote.QuoteRune(Peek())} instead");
        }

        position++;
    }

    public void EndLine()
    {
        SkipSpaces();
        if (!AtEnd && Peek() is not ('\n' or '#'))
        {
            throw Error($"expected a top-level item to end with a newline, comment, or EOF, but got {GoQuote.QuoteRune(Peek())} instead");
        }
    }

    public GoErrorException Error(string message, List<string>? key = null)
    {
        var name = key is null ? LastKey : string.Join('.', key);
        return new GoErrorException($"toml: line {line}{(name.Length > 0 ? $" (last key {GoQuote.Quote(name)})" : "")}: {message}");
    }
}
