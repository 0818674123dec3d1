using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace ChartGen.Helm.Values;

/// <summary>Reads numbers as Go's strconv does.</summary>
internal static class GoNumbers
{
    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.eE+-");

    /// <summary>A <c>uint64</c> (or shorter). Base 0 takes the prefixes 0x, 0o, 0b, 0 and underscores.</summary>
    public static NumberError ParseUint(ReadOnlySpan<char> text, int numberBase, int bits, out ulong value)
    {
        value = 0;
        var digits = text;
        var takesUnderscores = numberBase == 0;
        if (numberBase == 0)
        {
            numberBase = Prefix(ref digits);
        }

        if (digits.IsEmpty || (takesUnderscores && text.Contains('_') && !HasGoodUnderscores(text)))
        {
            return NumberError.Syntax;
        }

        var maximum = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
        var sum = UInt128.Zero;
        foreach (var unit in digits)
        {
            if (unit == '_' && takesUnderscores)
            {
                continue;
            }

            var digit = DigitOf(unit);
            if (digit >= numberBase)
            {
                value = 0;
                return NumberError.Syntax;
            }

            sum = sum > maximum ? sum : (sum * (uint)numberBase) + (uint)digit;
        }

        value = sum > maximum ? maximum : (ulong)sum;
        return sum > maximum ? NumberError.Range : NumberError.None;
    }

    /// <summary>An <c>int64</c> (or shorter).</summary>
    public static NumberError ParseInt(ReadOnlySpan<char> text, int numberBase, int bits, out long value)
    {
        value = 0;
        var isNegative = !text.IsEmpty && text[0] == '-';
        var rest = isNegative || (!text.IsEmpty && text[0] == '+') ? text[1..] : text;
        var error = ParseUint(rest, numberBase, 64, out var magnitude);
        if (error == NumberError.Syntax)
        {
            return error;
        }

        var limit = 1UL << (bits - 1);
        if (magnitude >= limit + (isNegative ? 1UL : 0))
        {
            value = isNegative ? -(long)(limit - 1) - 1 : (long)(limit - 1);
            return NumberError.Range;
        }

        value = isNegative ? (long)(0 - magnitude) : (long)magnitude;
        return NumberError.None;
    }

    /// <summary>A <c>float64</c>: decimal, hexadecimal with exponent, inf, nan.</summary>
    public static NumberError ParseFloat(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        var rest = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        var sign = text.Length > 0 && text[0] == '-' ? -1.0 : 1.0;
        if (rest.Equals("inf", StringComparison.OrdinalIgnoreCase) || rest.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = sign * double.PositiveInfinity;
            return NumberError.None;
        }

        if (text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = double.NaN;
            return NumberError.None;
        }

        if (rest.Contains('_'))
        {
            if (!HasGoodUnderscores(rest))
            {
                return NumberError.Syntax;
            }

            rest = rest.ToString().Replace("_", "", StringComparison.Ordinal);
        }

        if (rest.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return Hexadecimal(rest[2..], sign, out value);
        }

        if (rest.IsEmpty || !(char.IsAsciiDigit(rest[0]) || rest[0] == '.') || rest.ContainsAnyExcept(Decimal)
            || !double.TryParse(rest, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
        {
            value = 0;
            return NumberError.Syntax;
        }

        value *= sign;
        return double.IsInfinity(value) ? NumberError.Range : NumberError.None;
    }

    private static NumberError Hexadecimal(ReadOnlySpan<char> text, double sign, out double value)
    {
        value = 0;
        var mantissa = BigInteger.Zero;
        var exponent = 0L;
        var (i, seenPoint, seenDigit) = (0, false, false);
        for (; i < text.Length; i++)
        {
            if (text[i] == '.' && !seenPoint)
            {
                seenPoint = true;
            }
            else if (DigitOf(text[i]) is var digit and < 16)
            {
                // Of digits that no double can hold only counts whether they are zeros.
                var held = mantissa >> 240 == 0;
                mantissa = held ? (mantissa * 16) + digit : digit == 0 ? mantissa : mantissa | 1;
                exponent += (held ? 0 : 4) - (seenPoint ? 4 : 0);
                seenDigit = true;
            }
            else
            {
                break;
            }
        }

        if (!seenDigit || i >= text.Length || text[i] is not ('p' or 'P') || i + 1 >= text.Length
            || ParseInt(text[(i + 1)..], 10, 32, out var power) == NumberError.Syntax)
        {
            return NumberError.Syntax;
        }

        value = sign * Math.ScaleB(WholeNumber.ToDouble(mantissa), (int)Math.Clamp(exponent + power, -10_000, 10_000));
        return double.IsInfinity(value) ? NumberError.Range : NumberError.None;
    }

    private static int Prefix(ref ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits[0] != '0')
        {
            return 10;
        }

        if (digits.Length >= 3)
        {
            var numberBase = (digits[1] | 0x20) switch { 'b' => 2, 'o' => 8, 'x' => 16, _ => 0 };
            if (numberBase != 0)
            {
                digits = digits[2..];
                return numberBase;
            }
        }

        // A lone zero is decimal; any other leading zero means octal.
        if (digits.Length == 1)
        {
            return 10;
        }

        digits = digits[1..];
        return 8;
    }

    private static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= 'a' and <= 'z' => unit - 'a' + 10,
        >= 'A' and <= 'Z' => unit - 'A' + 10,
        _ => int.MaxValue,
    };

    private static bool HasGoodUnderscores(ReadOnlySpan<char> text)
    {
        var last = '^';
        var isHex = false;
        if (text.Length > 0 && text[0] is '+' or '-')
        {
            text = text[1..];
        }

        if (text.Length >= 2 && text[0] == '0' && (text[1] | 0x20) is 'b' or 'o' or 'x')
        {
            isHex = (text[1] | 0x20) == 'x';
            text = text[2..];
            last = '0';
        }

        foreach (var unit in text)
        {
            if (char.IsAsciiDigit(unit) || (isHex && char.IsAsciiHexDigit(unit)))
            {
                last = '0';
            }
            else if (unit == '_')
            {
                if (last != '0')
                {
                    return false;
                }

                last = '_';
            }
            else if (last == '_')
            {
                return false;
            }
            else
            {
                last = '!';
            }
        }

        return last != '_';
    }
}
