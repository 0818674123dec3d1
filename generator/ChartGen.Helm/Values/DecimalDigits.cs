using System.Globalization;
using System.Numerics;

namespace ChartGen.Helm.Values;

/// <summary>The decimal digits of a number: 0.d1d2d3… × 10^<see cref="Point"/>.</summary>
internal readonly record struct DecimalDigits(string Digits, int Point)
{
    /// <summary>The fewest digits from which the same number is read again.</summary>
    public static DecimalDigits Shortest(double value, int bits)
    {
        if (value == 0)
        {
            return new DecimalDigits("", 0);
        }

        Span<char> text = stackalloc char[40];
        int length;
        if (bits == 32)
        {
            ((float)value).TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
        }
        else
        {
            value.TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
        }

        return Read(text[..length]);
    }

    /// <summary>The digits to a place after the point, or a number of digits, rounded to the even one when it lies in the middle.</summary>
    public static DecimalDigits Rounded(double value, int digits, bool afterPoint)
    {
        if (value == 0)
        {
            return new DecimalDigits("", 0);
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = new BigInteger((bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52));
        var power = Math.Max(exponent, 1) - 1075;

        // With the denominator a power of five the number is a whole one of tenths.
        var point = 0;
        if (power >= 0)
        {
            mantissa <<= power;
        }
        else
        {
            mantissa *= BigInteger.Pow(5, -power);
            point = power;
        }

        var all = mantissa.ToString(CultureInfo.InvariantCulture);
        point += all.Length;
        var keep = afterPoint ? point + digits : digits;
        return Round(all, point, keep);
    }

    private static DecimalDigits Round(string all, int point, int keep)
    {
        if (keep < 0)
        {
            return new DecimalDigits("", 0);
        }

        if (keep >= all.Length)
        {
            return new DecimalDigits(all.TrimEnd('0'), point);
        }

        var isUp = all[keep] > '5'
            || (all[keep] == '5' && (all.AsSpan(keep + 1).IndexOfAnyExcept('0') >= 0 || (keep > 0 && (all[keep - 1] - '0') % 2 == 1)));
        var kept = all[..keep];
        if (!isUp)
        {
            return new DecimalDigits(kept.TrimEnd('0'), point);
        }

        var nines = kept.AsSpan().TrimEnd('9').Length;
        return nines == 0
            ? new DecimalDigits("1", point + 1)
            : new DecimalDigits(string.Concat(kept.AsSpan(0, nines - 1), [(char)(kept[nines - 1] + 1)]), point);
    }

    private static DecimalDigits Read(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('-');
        var exponent = 0;
        var mark = text.IndexOf('E');
        if (mark >= 0)
        {
            exponent = int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        var dot = text.IndexOf('.');
        var point = dot < 0 ? text.Length : dot;
        var digits = dot < 0 ? text.ToString() : string.Concat(text[..dot], text[(dot + 1)..]);
        var zeros = digits.Length - digits.AsSpan().TrimStart('0').Length;
        return new DecimalDigits(digits[zeros..].TrimEnd('0'), point - zeros + exponent);
    }
}
