using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads values of TOML without quotes: numbers, booleans and times.</summary>
internal sealed class TomlScalarReader(TomlCursor cursor)
{
    public object Read() => cursor.Peek() switch
    {
        '.' => throw FloatWithoutDigit(),
        '+' or '-' => Signed(),
        >= '0' and <= '9' => Unsigned(),
        'i' when Starts("inf") => Take(3, double.PositiveInfinity),
        'n' when Starts("nan") => Take(3, double.NaN),
        _ => Word(),
    };

    private object Word()
    {
        // The reader has gone a letter ahead in hope of "inf".
        var start = cursor.Rest is ['i', 'n', ..] ? 1 : 0;
        var end = start;
        while (Rune.DecodeFromUtf16(cursor.Rest[end..], out var rune, out var length) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune))
        {
            end += length;
        }

        var word = cursor.Rest[start..end].ToString();
        return word switch
        {
            "true" or "false" => Take(end, GoBox.Bool(word == "true")),
            "" => throw cursor.Error($"expected value but found {cursor.QuotedNext} instead"),
            _ => throw cursor.Error($"expected value but found {GoQuote.Quote(word)} instead"),
        };
    }

    private object Signed()
    {
        var isNegative = cursor.Next() == '-';
        var sign = isNegative ? "-" : "+";
        switch (cursor.Peek())
        {
            case 'i' or 'n' when Starts("inf") || Starts("nan"):
                return Take(3, Starts("nan") ? double.NaN : isNegative ? double.NegativeInfinity : double.PositiveInfinity);
            case 'i' or 'n':
                var right = cursor.Rest is ['i', 'n', ..] or ['n', 'a', ..] ? 2 : 1;
                throw cursor.Error($"invalid float: '{sign}{cursor.Rest[..right]}'");
            case '0' when cursor.Rest is ['0', 'b' or 'o' or 'x', ..]:
                throw cursor.Error($"cannot use sign with non-decimal numbers: '{sign}{cursor.Rest[..2]}'");
            case '.':
                throw FloatWithoutDigit();
            case >= '0' and <= '9':
                return Decimal(sign);
            default:
                throw cursor.Error($"expected a digit but got {cursor.QuotedNext}");
        }
    }

    private object Unsigned()
    {
        switch (cursor.Rest)
        {
            case ['0', 'x', ..]:
                return Prefixed("a hexadecimal", "0123456789abcdefABCDEF");
            case ['0', 'o', ..]:
                return Prefixed("an octal", "01234567");
            case ['0', 'b', ..]:
                return Prefixed("a binary", "01");
        }

        var digits = cursor.Rest.IndexOfAnyExceptInRange('0', '9');
        return digits > 1 && cursor.Rest[digits] is '-' or ':' ? Time() : Decimal("");
    }

    private long Prefixed(string kind, string digits)
    {
        var prefix = cursor.Rest[..2].ToString();
        cursor.Advance(2);
        return !cursor.AtEnd && digits.Contains(cursor.Peek(), StringComparison.Ordinal)
            ? Integer(prefix + cursor.Take(digits + "_"))
            : throw cursor.Error($"not {kind} number: '{prefix}{cursor.PeekRune()}'");
    }

    private object Decimal(string sign)
    {
        var text = sign + cursor.Take("0123456789_");
        return cursor.Peek() is '.' or 'e' or 'E' ? (object)Float(text + cursor.Take("0123456789_.-+eE")) : Integer(text);
    }

    private long Integer(string text) => !HasRightUnderscores(text) ? throw cursor.Error($"Invalid integer {GoQuote.Quote(text)}: underscores must be surrounded by digits")
        : HasLeadingZero(text) ? throw cursor.Error($"Invalid integer {GoQuote.Quote(text)}: cannot have leading zeroes")
        : GoNumbers.ParseInt(text, 0, 64, out var integer) == NumberError.None ? integer
        : throw cursor.Error($"{text} is out of range for int64");

    private double Float(string text)
    {
        var parts = text.Split(['.', 'e', 'E'], StringSplitOptions.RemoveEmptyEntries);
        var error = !parts.All(HasRightUnderscores) ? "underscores must be surrounded by digits"
            : HasLeadingZero(parts[0]) ? "cannot have leading zeroes"
            : text.Where((unit, index) => unit == '.' && (index + 1 == text.Length || !char.IsAsciiDigit(text[index + 1]))).Any() ? "'.' must be followed by one or more digits"
            : null;
        if (error is not null)
        {
            throw cursor.Error($"Invalid float {GoQuote.Quote(text)}: {error}");
        }

        return GoNumbers.ParseFloat(text.Replace("_", "", StringComparison.Ordinal), out var real) switch
        {
            NumberError.None => real,
            NumberError.Range => throw cursor.Error($"{text} is out of range for float64"),
            _ => throw cursor.Error($"Invalid float value: {GoQuote.Quote(text)}"),
        };
    }

    private GoTime Time()
    {
        var text = cursor.Take("0123456789-:Tt .Zz+").TrimEnd(' ');
        return TomlTime.Parse(text) ?? throw cursor.Error($"invalid datetime: {GoQuote.Quote(text)}");
    }

    private GoErrorException FloatWithoutDigit() => cursor.Error("floats must start with a digit, not '.'");

    private bool Starts(string word) => cursor.Rest.StartsWith(word, StringComparison.Ordinal);

    private object Take(int count, object value)
    {
        cursor.Advance(count);
        return value;
    }

    private static bool HasRightUnderscores(string text)
    {
        var isAfterDigit = false;
        foreach (var unit in text)
        {
            if (unit == '_' && !isAfterDigit)
            {
                return false;
            }

            isAfterDigit = char.IsAsciiHexDigit(unit);
        }

        return isAfterDigit;
    }

    private static bool HasLeadingZero(string text) => text is ['0', not ('b' or 'o' or 'x'), ..] or ['+' or '-', '0', _, ..];
}
