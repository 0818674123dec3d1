using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads JSON as Go's encoding/json does, with its messages; all numbers are float64.</summary>
internal sealed class JsonReader(string text)
{
    private const int MaxDepth = 10_000;

    private static readonly object Unreadable = new();

    private int position;
    private int depth;

    /// <summary>What was wrong with a value though the text is JSON: Go reads on, and then reports the first.</summary>
    public string? ValueError { get; private set; }

    /// <exception cref="GoErrorException">The text is no JSON.</exception>
    public object? Read()
    {
        var value = Value();
        SkipSpaces();
        return position == text.Length ? value : throw Invalid("after top-level value");
    }

    /// <summary>Reads the value that begins at a place, whatever follows it.</summary>
    /// <exception cref="GoErrorException">There is no JSON.</exception>
    public object? ReadOne(ref int at)
    {
        position = at;
        var value = Value();
        at = position;
        return ValueError is null ? value : throw new GoErrorException(ValueError);
    }

    private object? Value()
    {
        SkipSpaces();
        if (position >= text.Length)
        {
            throw End();
        }

        switch (text[position])
        {
            case '{':
                return Nested(reader => reader.Map());
            case '[':
                return Nested(reader => reader.List());
            case '"':
                return Text();
            case 't':
                return Literal("true", GoBox.Bool(true));
            case 'f':
                return Literal("false", GoBox.Bool(false));
            case 'n':
                return Literal("null", null);
            case '-' or (>= '0' and <= '9'):
                return Number() is var number && ReferenceEquals(number, Unreadable) ? null : number;
            default:
                throw Invalid("looking for beginning of value");
        }
    }

    private object? Nested(Func<JsonReader, object?> read)
    {
        position++;
        if (++depth > MaxDepth)
        {
            throw new GoErrorException("exceeded max depth");
        }

        var value = StackGuard.Run((Reader: this, read), static state => state.read(state.Reader));
        depth--;
        return value;
    }

    private GoMap Map()
    {
        var map = new GoMap();
        if (Next("looking for beginning of object key string", '}', '"') == '}')
        {
            position++;
            return map;
        }

        while (true)
        {
            Next("looking for beginning of object key string", '"');
            var key = Text();
            Next("after object key", ':');
            position++;
            map[key] = Value();
            if (Next("after object key:value pair", ',', '}') == '}')
            {
                position++;
                return map;
            }

            position++;
        }
    }

    private GoList List()
    {
        var items = new List<object?>();
        SkipSpaces();
        if (position < text.Length && text[position] == ']')
        {
            position++;
            return new GoList(items);
        }

        while (true)
        {
            items.Add(Value());
            if (Next("after array element", ',', ']') == ']')
            {
                position++;
                return new GoList(items);
            }

            position++;
        }
    }

    private char Next(string context, params ReadOnlySpan<char> expected)
    {
        SkipSpaces();
        if (position >= text.Length)
        {
            throw End();
        }

        return expected.Contains(text[position]) ? text[position] : throw Invalid(context);
    }

    private object? Literal(string word, object? value)
    {
        for (var i = 1; i < word.Length; i++)
        {
            position++;
            if (Peek() != word[i])
            {
                throw Invalid($"in literal {word} (expecting '{word[i]}')");
            }
        }

        position++;
        return value;
    }

    private object Number()
    {
        var start = position;
        position += text[position] == '-' ? 1 : 0;
        if (Peek() == '0')
        {
            position++;
        }
        else
        {
            Digits("in numeric literal");
        }

        if (Peek() == '.')
        {
            position++;
            Digits("after decimal point in numeric literal");
        }

        if (Peek() is 'e' or 'E')
        {
            position++;
            position += Peek() is '+' or '-' ? 1 : 0;
            Digits("in exponent of numeric literal");
        }

        var literal = text[start..position];
        var number = double.Parse(literal, CultureInfo.InvariantCulture);
        if (double.IsFinite(number))
        {
            return number;
        }

        ValueError ??= $"json: cannot unmarshal number {literal} into Go value of type float64";
        return Unreadable;
    }

    private void Digits(string context)
    {
        if (!char.IsAsciiDigit(Peek()))
        {
            throw Invalid(context);
        }

        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }
    }

    private string Text()
    {
        var value = new StringBuilder();
        for (position++; ; position++)
        {
            if (position >= text.Length)
            {
                throw End();
            }

            var unit = text[position];
            switch (unit)
            {
                case '"':
                    position++;
                    return WithoutHalves(value);
                case '\\':
                    Escape(value);
                    break;
                case < ' ':
                    throw Invalid("in string literal");
                default:
                    value.Append(unit);
                    break;
            }
        }
    }

    private void Escape(StringBuilder value)
    {
        position++;
        if (Peek() != 'u')
        {
            var index = "\"\\/bfnrt".IndexOf(Peek(), StringComparison.Ordinal);
            value.Append(index >= 0 ? "\"\\/\b\f\n\r\t"[index] : throw Invalid("in string escape code"));
            return;
        }

        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            position++;
            code = char.IsAsciiHexDigit(Peek()) ? (code * 16) + Convert.ToInt32(text[position].ToString(), 16) : throw Invalid("in \\u hexadecimal character escape");
        }

        value.Append((char)code);
    }

    // Halves of pairs, and bytes that are no UTF-8, become U+FFFD.
    private static string WithoutHalves(StringBuilder value)
    {
        var whole = value.ToString();
        if (!whole.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return whole;
        }

        value.Clear();
        foreach (var rune in whole.EnumerateRunes())
        {
            value.Append(rune.ToString());
        }

        return value.ToString();
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private void SkipSpaces()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n')
        {
            position++;
        }
    }

    private static GoErrorException End() => new("unexpected end of JSON input");

    private GoErrorException Invalid(string context)
    {
        // Go looks at one byte, and takes the end for a space.
        var first = position >= text.Length ? (byte)' ' : GoText.ToBytes(text.AsSpan(position, char.IsHighSurrogate(text[position]) ? 2 : 1))[0];
        var shown = first switch
        {
            (byte)'\'' => @"'\''",
            (byte)'"' => "'\"'",
            _ => $"'{GoQuote.Quote(((char)first).ToString())[1..^1]}'",
        };
        return new GoErrorException($"invalid character {shown} {context}");
    }
}
