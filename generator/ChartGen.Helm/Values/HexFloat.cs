using System.Globalization;
using System.Numerics;

namespace ChartGen.Helm.Values;

/// <summary>Floating-point numbers by their bits: Go's formats b and x.</summary>
internal static class HexFloat
{
    /// <summary>Mantissa and binary exponent, such as 4503599627370496p-52.</summary>
    public static string Binary(double value, int bits)
    {
        var (mantissa, exponent) = bits == 32 ? Parts32((float)value) : Parts64(value);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}p{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
    }

    /// <summary>Hexadecimal with a binary exponent, such as 0x1.8p+00.</summary>
    public static string Format(double value, int precision, char letter)
    {
        var (mantissa, exponent) = Parts64(value);
        if (mantissa == 0)
        {
            exponent = 0;
        }
        else
        {
            // One bit before the point.
            var shift = BitOperations.LeadingZeroCount((ulong)mantissa) - 11;
            mantissa <<= shift;
            exponent = exponent - shift + 52;
        }

        if (precision is >= 0 and < 13)
        {
            var cut = 52 - (precision * 4);
            var half = 1L << (cut - 1);
            var rest = mantissa & ((1L << cut) - 1);
            mantissa >>= cut;
            mantissa += rest > half || (rest == half && (mantissa & 1) == 1) ? 1 : 0;
            if (mantissa >> (52 - cut) == 2)
            {
                mantissa >>= 1;
                exponent++;
            }

            mantissa <<= cut;
        }

        var digits = (mantissa & 0xFFFFFFFFFFFFF).ToString("x13", CultureInfo.InvariantCulture);
        digits = precision < 0 ? digits.TrimEnd('0') : digits.PadRight(precision, '0')[..precision];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"0x{mantissa >> 52}{(digits.Length > 0 ? "." : "")}{digits}p{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
        return letter == 'X' ? text.ToUpperInvariant() : text;
    }

    private static (long Mantissa, int Exponent) Parts64(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFF;
        return exponent == 0 ? (mantissa, -1074) : (mantissa | (1L << 52), exponent - 1075);
    }

    private static (long Mantissa, int Exponent) Parts32(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        var exponent = (bits >> 23) & 0xFF;
        var mantissa = bits & 0x7FFFFF;
        return exponent == 0 ? (mantissa, -149) : (mantissa | (1 << 23), exponent - 150);
    }
}
