using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads keys and values of TOML.</summary>
internal sealed class TomlValueReader(TomlCursor cursor)
{
    private const int MaxDepth = 1000;

    private readonly TomlScalarReader scalars = new(cursor);
    private int depth;

    /// <summary>Reads a key with its dots, or the name of a table.</summary>
    public List<string> Key(bool isTable = false)
    {
        var key = new List<string>();
        do
        {
            if (key.Count > 0)
            {
                cursor.Next();
            }

            cursor.SkipSpaces();
            RefuseEmpty(isTable, key.Count == 0);
            key.Add(cursor.Peek() is '"' or '\'' ? Text() : Bare());
            cursor.SkipSpaces();
        }
        while (cursor.Peek() == '.');
        return key;
    }

    /// <summary>Reads what stands between key and value.</summary>
    public void Separator(List<string> key, string? prefix = null)
    {
        if (cursor.AtEnd)
        {
            throw cursor.Error("unexpected EOF; expected key separator '='");
        }

        cursor.Expect('=', "expected '.' or '='");
        cursor.LastKey = (prefix ?? cursor.LastKey) is { Length: > 0 } table ? $"{table}.{string.Join('.', key)}" : string.Join('.', key);
    }

    public void Assign(GoMap table, List<string> key)
    {
        var full = cursor.LastKey;
        var path = full.Length - key.Sum(name => name.Length + 1);
        foreach (var name in key.SkipLast(1))
        {
            path += name.Length + 1;
            if (!table.TryGetValue(name, out var inner))
            {
                inner = new GoMap();
                table[name] = inner;
            }

            table = inner as GoMap ?? throw Duplicate(full[..path]);
        }

        cursor.SkipSpaces();
        var value = Value();
        if (table.ContainsKey(key[^1]))
        {
            throw Duplicate(full);
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
            _ => scalars.Read(),
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

            RefuseComma();
            items.Add(Value());
            cursor.SkipBlank();
            if (cursor.Peek() == ',')
            {
                cursor.Next();
            }
            else if (cursor.Peek() != ']')
            {
                throw cursor.Error($"expected a comma (',') or array terminator (']'), but got {Next()}");
            }
        }
    }

    private GoMap Inline()
    {
        var map = new GoMap();
        var outer = cursor.LastKey;
        cursor.SkipBlank();
        while (cursor.Peek() != '}')
        {
            RefuseComma();
            var key = Key();
            Separator(key, outer);
            Assign(map, key);
            cursor.SkipBlank();
            if (cursor.Peek() == ',')
            {
                cursor.Next();
                cursor.SkipBlank();
            }
            else if (cursor.Peek() != '}')
            {
                throw cursor.Error($"expected a comma or an inline table terminator '}}', but got {Next()} instead");
            }
        }

        cursor.Next();
        cursor.LastKey = outer;
        return map;
    }

    private void RefuseComma()
    {
        if (cursor.Peek() == ',')
        {
            throw cursor.Error("unexpected comma");
        }
    }

    private string Next() => cursor.AtEnd ? "end of file" : $"'{cursor.PeekRune()}'";

    private string Bare()
    {
        var name = new StringBuilder();
        while (char.IsAsciiLetterOrDigit(cursor.Peek()) || cursor.Peek() is '_' or '-')
        {
            name.Append(cursor.Next());
        }

        // Who reads on says what stands there instead of a name.
        return name.ToString();
    }

    private void RefuseEmpty(bool isTable, bool isFirst)
    {
        var next = cursor.AtEnd ? isTable ? ']' : '=' : cursor.Peek();
        var error = (isTable, next) switch
        {
            (true, ']') => "unexpected end of table name (table names cannot be empty)",
            (true, '.') => "unexpected table separator (table names cannot be empty)",
            (false, '=') => isFirst ? "unexpected '=': key name appears blank" : "unexpected '='",
            (false, '.') => isFirst ? "unexpected '.': keys cannot start with a '.'" : "unexpected '.'",
            _ => null,
        };
        if (error is not null)
        {
            throw cursor.Error(error);
        }
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

        var start = cursor.Position;
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
                var ending = new string(quote, isLong ? 3 : 1);
                throw cursor.Error($"unexpected EOF; expected {(quote == '"' ? $"'{ending}'" : $"\"{ending}\"")}");
            }

            if (cursor.Peek() == '\n' && !isLong)
            {
                throw cursor.Error("strings cannot contain newlines");
            }

            var unit = cursor.Next();

            if (unit == '\\' && quote == '"')
            {
                Escape(text, isLong, start);
            }
            else
            {
                text.Append(unit);
            }
        }
    }

    private void Escape(StringBuilder text, bool isLong, int start)
    {
        var letter = cursor.Next();
        var index = "btnfre\"\\".IndexOf(letter, StringComparison.Ordinal);
        if (index >= 0)
        {
            text.Append("\b\t\n\f\r\u001b\"\\"[index]);
        }
        else if (letter is 'u' or 'U' or 'x')
        {
            var digits = Digits(letter, start);
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
            throw cursor.Error($"invalid escape in string '\\{letter}'");
        }
    }

    private string Digits(char letter, int start)
    {
        var (count, name) = letter switch { 'x' => (2, "two"), 'u' => (4, "four"), _ => (8, "eight") };
        var digits = new StringBuilder(count);
        while (digits.Length < count)
        {
            var isHex = char.IsAsciiHexDigit(cursor.Peek());
            if (!cursor.AtEnd)
            {
                digits.Append(cursor.Next());
            }

            if (!isHex)
            {
                throw cursor.Error($"expected {name} hexadecimal digits after '\\{letter}', but got {GoQuote.Quote(cursor.Since(start))} instead");
            }
        }

        return digits.ToString();
    }

    private GoErrorException Duplicate(string key) => cursor.Error($"Key '{key}' has already been defined.");
}
