using System.Buffers;
using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads keys and values of TOML.</summary>
internal sealed class TomlValueReader(TomlCursor cursor)
{
    private const int MaxDepth = 1000;

    private static readonly string[] TimeLayouts = ["2006-01-02T15:04:05.999999999Z07:00", "2006-01-02T15:04:05.999999999", "2006-01-02", "15:04:05.999999999"];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create("\n,]}# \t");

    private int depth;

    public List<string> Key()
    {
        var key = new List<string>();
        do
        {
            if (key.Count > 0)
            {
                cursor.Next();
            }

            cursor.SkipSpaces();
            key.Add(cursor.Peek() is '"' or '\'' ? Text() : Bare());
            cursor.SkipSpaces();
        }
        while (cursor.Peek() == '.');
        return key;
    }

    /// <summary>Reads what stands between key and value.</summary>
    public void Separator(List<string> key)
    {
        if (cursor.AtEnd)
        {
            throw cursor.Error("unexpected EOF; expected key separator '='");
        }

        cursor.Expect('=', "expected '.' or '='");
        cursor.LastKey = string.Join('.', key);
    }

    public void Assign(GoMap table, List<string> key)
    {
        foreach (var name in key.SkipLast(1))
        {
            if (!table.TryGetValue(name, out var inner))
            {
                inner = new GoMap();
                table[name] = inner;
            }

            table = inner as GoMap ?? throw Duplicate(key);
        }

        cursor.SkipSpaces();
        var value = Value();
        if (table.ContainsKey(key[^1]))
        {
            throw Duplicate(key);
        }

        table[key[^1]] = value;
    }

    private object? Value()
    {
        if (cursor.AtEnd)
        {
            throw cursor.Error("unexpected EOF; expected value");
        }

        return cursor.Peek() switch
        {
            '"' or '\'' => Text(),
            '[' => Nested(List),
            '{' => Nested(Inline),
            _ => Word(),
        };
    }

    private object Nested(Func<object> read)
    {
        if (++depth > MaxDepth)
        {
            throw new LimitException("TOML nests too deeply");
        }

        cursor.Next();
        var value = read();
        depth--;
        return value;
    }

    private GoList List()
    {
        var items = new List<object?>();
        while (true)
        {
            if (!cursor.SkipBlank())
            {
                throw cursor.Error("expected a comma (',') or array terminator (']'), but got end of file");
            }

            if (cursor.Peek() == ']')
            {
                cursor.Next();
                return new GoList(items);
            }

            items.Add(Value());
            cursor.SkipBlank();
            if (cursor.Peek() == ',')
            {
                cursor.Next();
            }
            else if (cursor.Peek() != ']')
            {
                throw cursor.Error($"expected a comma (',') or array terminator (']'), but got {(cursor.AtEnd ? "end of file" : GoQuote.QuoteRune(cursor.Peek()))}");
            }
        }
    }

    private GoMap Inline()
    {
        var map = new GoMap();
        cursor.SkipSpaces();
        while (cursor.Peek() != '}')
        {
            var key = Key();
            Separator(key);
            Assign(map, key);
            cursor.SkipSpaces();
            if (cursor.Peek() == ',')
            {
                cursor.Next();
                cursor.SkipSpaces();
            }
            else if (cursor.Peek() != '}')
            {
                throw cursor.Error($"expected a comma or an inline table terminator '}}', but got {GoQuote.QuoteRune(cursor.Peek())} instead");
            }
        }

        cursor.Next();
        return map;
    }

    private string Bare()
    {
        var name = new StringBuilder();
        while (char.IsAsciiLetterOrDigit(cursor.Peek()) || cursor.Peek() is '_' or '-')
        {
            name.Append(cursor.Next());
        }

        return name.Length > 0 ? name.ToString() : throw cursor.Error(cursor.Peek() == '='
            ? "unexpected '=': key name appears blank"
            : $"expected '.' or '=', but got {GoQuote.QuoteRune(cursor.Peek())} instead");
    }

    private string Text()
    {
        var quote = cursor.Next();
        var isLong = cursor.Rest.StartsWith([quote, quote]);
        if (isLong)
        {
            cursor.Advance(2);
            if (cursor.Peek() == '\n')
            {
                cursor.Next();
            }
        }

        var text = new StringBuilder();
        while (true)
        {
            if (isLong ? cursor.Rest.StartsWith([quote, quote, quote]) : cursor.Peek() == quote)
            {
                cursor.Advance(isLong ? 3 : 1);
                while (isLong && cursor.Peek() == quote)
                {
                    text.Append(cursor.Next());
                }

                return text.ToString();
            }

            if (cursor.AtEnd)
            {
                throw cursor.Error($"unexpected EOF; expected {(quote == '"' ? "'\"'" : "'\\''")}");
            }

            var unit = cursor.Next();
            if (unit == '\n' && !isLong)
            {
                throw cursor.Error("strings cannot contain newlines");
            }

            if (unit == '\\' && quote == '"')
            {
                Escape(text, isLong);
            }
            else
            {
                text.Append(unit);
            }
        }
    }

    private void Escape(StringBuilder text, bool isLong)
    {
        var letter = cursor.Next();
        var index = "btnfre\"\\".IndexOf(letter, StringComparison.Ordinal);
        if (index >= 0)
        {
            text.Append("\b\t\n\f\r\u001b\"\\"[index]);
        }
        else if (letter is 'u' or 'U' or 'x')
        {
            var digits = cursor.Rest[..Math.Min(cursor.Rest.Length, letter == 'u' ? 4 : letter == 'x' ? 2 : 8)].ToString();
            cursor.Advance(digits.Length);
            text.Append(int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rune) && Rune.IsValid(rune)
                ? new Rune(rune).ToString()
                : throw cursor.Error($"Escaped character '\\{letter}{digits}' is not valid UTF-8."));
        }
        else if (isLong && letter is '\n' or ' ' or '\t')
        {
            while (cursor.Peek() is ' ' or '\t' or '\n')
            {
                cursor.Next();
            }
        }
        else
        {
            throw cursor.Error($"invalid escape character {GoQuote.QuoteRune(letter)}; only the following escape characters are allowed: \\b, \\t, \\n, \\f, \\r, \\\", \\\\, \\uXXXX, and \\UXXXXXXXX");
        }
    }

    private object Word()
    {
        var length = cursor.Rest.IndexOfAny(WordEnds);
        length = length < 0 ? cursor.Rest.Length : length;
        var word = cursor.Rest[..length].ToString();

        // A date and a time may have a space between.
        if (word.Length == 10 && word[4] == '-' && cursor.Rest.Length > 11 && cursor.Rest[10] == ' ' && char.IsAsciiDigit(cursor.Rest[11]))
        {
            var more = cursor.Rest[11..].IndexOfAny(WordEnds);
            length = more < 0 ? cursor.Rest.Length : 11 + more;
            word = $"{word}T{cursor.Rest[11..length]}";
        }

        cursor.Advance(length);
        return Constant(word) ?? Number(word) ?? Time(word) ?? throw cursor.Error($"expected value but found {GoQuote.Quote(word)} instead");
    }

    private static object? Constant(string word) => word switch
    {
        "true" => GoBox.Bool(true),
        "false" => GoBox.Bool(false),
        "inf" or "+inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" or "+nan" or "-nan" => double.NaN,
        _ => null,
    };

    private object? Number(string word)
    {
        var isPrefixed = word.Length > 2 && word[0] == '0' && word[1] is 'x' or 'o' or 'b';
        var hasLeadingZero = !isPrefixed && word.TrimStart('+', '-') is ['0', not ('.' or 'e' or 'E'), ..];
        if (hasLeadingZero && word.TrimStart('+', '-').All(char.IsAsciiDigit))
        {
            throw cursor.Error($"Invalid integer {GoQuote.Quote(word)}: cannot have leading zeroes");
        }

        if (!hasLeadingZero && GoNumbers.ParseInt(word, 0, 64, out var integer) == NumberError.None)
        {
            return integer;
        }

        return !hasLeadingZero && word.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 && GoNumbers.ParseFloat(word, out var real) == NumberError.None ? real : null;
    }

    private static GoTime? Time(string word)
    {
        foreach (var layout in TimeLayouts)
        {
            try
            {
                return new TimeParser(layout, word.Replace('t', 'T').Replace('z', 'Z'), GoZone.Utc).Parse();
            }
            catch (GoErrorException)
            {
            }
        }

        return null;
    }

    private GoErrorException Duplicate(List<string> key) => cursor.Error($"Key '{string.Join('.', key)}' has already been defined.", key);
}
