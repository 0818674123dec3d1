using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Values;

/// <summary>Quotes and unquotes as Go's strconv does.</summary>
internal static class GoQuote
{
    /// <summary>A string as a Go literal in double quotes.</summary>
    public static string Quote(string text, bool asciiOnly = false)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && text.AsSpan().IndexOfAny('"', '\\') < 0)
        {
            return $"\"{text}\"";
        }

        var quoted = new StringBuilder(text.Length + 8).Append('"');
        AppendEscaped(quoted, GoText.Normalize(text), '"', asciiOnly);
        return quoted.Append('"').ToString();
    }

    /// <summary>Whether a string can stand unchanged between backquotes.</summary>
    public static bool CanBackquote(string text) => !GoText.HasInvalidBytes(text)
        && text.All(unit => unit == '\t' || (unit >= ' ' && unit is not ('`' or '\u007F' or '\uFEFF')));

    /// <summary>A string in double quotes as Go's package time writes it in errors: what is not ASCII, byte by byte.</summary>
    public static string QuoteBytes(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var value in GoText.ToBytes(text))
        {
            _ = value switch
            {
                (byte)'"' or (byte)'\\' => quoted.Append('\\').Append((char)value),
                < (byte)' ' or >= 0x80 => quoted.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}"),
                _ => quoted.Append((char)value),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A code point as a Go character constant.</summary>
    public static string QuoteRune(int rune, bool asciiOnly = false)
    {
        var quoted = new StringBuilder().Append('\'');
        AppendEscaped(quoted, (Rune.IsValid(rune) ? new Rune(rune) : Rune.ReplacementChar).ToString(), '\'', asciiOnly);
        return quoted.Append('\'').ToString();
    }

    /// <summary>A code point as %#U shows it.</summary>
    public static string Unicode(int rune) => IsPrint(rune)
        ? string.Create(CultureInfo.InvariantCulture, $"U+{rune:X4} '{new Rune(rune)}'")
        : string.Create(CultureInfo.InvariantCulture, $"U+{rune:X4}");

    /// <summary>Whether Go holds a code point for printable: letters, marks, numbers, punctuation, symbols and the space.</summary>
    public static bool IsPrint(int rune)
    {
        if (rune < 0x80)
        {
            return rune is >= ' ' and <= '~';
        }

        return Rune.IsValid(rune) && CharUnicodeInfo.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    /// <summary>What a Go string literal, quotes included, stands for; null when it is not valid.</summary>
    public static string? Unquote(string literal)
    {
        if (literal[0] == '`')
        {
            return literal[1..^1].Replace("\r", "", StringComparison.Ordinal);
        }

        var body = literal.AsSpan(1, literal.Length - 2);
        if (!body.Contains('\\'))
        {
            return body.ToString();
        }

        var text = new StringBuilder(body.Length);
        while (!body.IsEmpty)
        {
            if (body[0] != '\\')
            {
                text.Append(body[0]);
                body = body[1..];
                continue;
            }

            if (!TryUnquoteCharacter(body, '"', out var rune, out var length))
            {
                return null;
            }

            // Bytes (\x, octal) are bytes, \u and \U are code points.
            text.Append(rune >= 0x80 && body[1] is 'x' or (>= '0' and <= '7') ? ((char)(0xDC00 + rune)).ToString() : char.ConvertFromUtf32(rune));
            body = body[length..];
        }

        return GoText.Normalize(text.ToString());
    }

    /// <summary>Reads one character of a literal, escaped or not.</summary>
    public static bool TryUnquoteCharacter(ReadOnlySpan<char> text, char quote, out int rune, out int length)
    {
        (rune, length) = (0, 0);
        if (text.IsEmpty || text[0] == quote)
        {
            return false;
        }

        if (text[0] != '\\')
        {
            var isRune = Rune.DecodeFromUtf16(text, out var decoded, out length) == System.Buffers.OperationStatus.Done;
            rune = isRune ? decoded.Value : Rune.ReplacementChar.Value;
            return true;
        }

        if (text.Length < 2)
        {
            return false;
        }

        length = 2;
        switch (text[1])
        {
            case 'x':
                return TryDigits(text, 2, 16, ref length, out rune);
            case 'u':
                return TryDigits(text, 4, 16, ref length, out rune) && Rune.IsValid(rune);
            case 'U':
                return TryDigits(text, 8, 16, ref length, out rune) && Rune.IsValid(rune);
            case >= '0' and <= '7':
                length = 1;
                return TryDigits(text, 3, 8, ref length, out rune) && rune <= 255;
            case '\'' or '"':
                rune = text[1];
                return text[1] == quote;
        }

        rune = "abfnrtv\\".IndexOf(text[1], StringComparison.Ordinal) is var index and >= 0 ? "\a\b\f\n\r\t\v\\"[index] : -1;
        return rune >= 0;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int count, int numberBase, ref int length, out int value)
    {
        value = 0;
        if (text.Length < length + count)
        {
            return false;
        }

        var result = GoNumbers.ParseUint(text.Slice(length, count), numberBase, 64, out var parsed);
        length += count;
        value = parsed > int.MaxValue ? -1 : (int)parsed;
        return result == NumberError.None;
    }

    private static void AppendEscaped(StringBuilder quoted, string text, char quote, bool asciiOnly)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsLowSurrogate(unit))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\x{unit - 0xDC00:x2}");
                continue;
            }

            int rune = unit;
            if (char.IsHighSurrogate(unit))
            {
                rune = char.ConvertToUtf32(unit, text[++i]);
            }

            if (rune == quote || rune == '\\')
            {
                quoted.Append('\\').Append((char)rune);
            }
            else if (asciiOnly ? rune is >= ' ' and <= '~' : IsPrint(rune))
            {
                quoted.Append(new Rune(rune).ToString());
            }
            else
            {
                AppendEscape(quoted, rune);
            }
        }
    }

    private static void AppendEscape(StringBuilder quoted, int rune) => _ = rune switch
    {
        '\a' => quoted.Append("\\a"),
        '\b' => quoted.Append("\\b"),
        '\f' => quoted.Append("\\f"),
        '\n' => quoted.Append("\\n"),
        '\r' => quoted.Append("\\r"),
        '\t' => quoted.Append("\\t"),
        '\v' => quoted.Append("\\v"),
        < ' ' or 0x7F => quoted.Append(CultureInfo.InvariantCulture, $"\\x{rune:x2}"),
        < 0x10000 => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune:x4}"),
        _ => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune:x8}"),
    };
}
