using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Values;

/// <summary>Writes floating-point numbers as Go's strconv.FormatFloat does.</summary>
internal static class GoFloat
{
    /// <summary>As <c>%v</c> prints it.</summary>
    public static string Shortest(double value, int bits = 64) => Format(value, 'g', -1, bits);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">e, E, f, g, G, b, x or X.</param>
    /// <param name="precision">How many digits; -1 for as many as are needed.</param>
    /// <param name="bits">64, or 32 for a float32.</param>
    public static string Format(double value, char format, int precision, int bits = 64)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "+Inf" : "-Inf";
        }

        var sign = double.IsNegative(value) ? "-" : "";
        switch (format)
        {
            case 'e' or 'E':
                return sign + Exponential(precision < 0 ? DecimalDigits.Shortest(value, bits) : DecimalDigits.Rounded(value, precision + 1, false), precision, format);
            case 'f':
                return sign + Fixed(precision < 0 ? DecimalDigits.Shortest(value, bits) : DecimalDigits.Rounded(value, precision, true), precision);
            case 'b':
                return sign + HexFloat.Binary(value, bits);
            case 'x' or 'X':
                return sign + HexFloat.Format(value, precision, format);
        }

        var isShortest = precision < 0;
        precision = precision == 0 ? 1 : precision;
        var digits = isShortest ? DecimalDigits.Shortest(value, bits) : DecimalDigits.Rounded(value, precision, false);
        var count = digits.Digits.Length;
        var limit = isShortest ? 6 : precision > count && count >= digits.Point ? count : precision;
        if (isShortest)
        {
            precision = count;
        }

        var exponent = digits.Point - 1;
        if (count > 0 && (exponent < -4 || exponent >= limit))
        {
            return sign + Exponential(digits, Math.Min(precision, Math.Max(count, 1)) - 1, format == 'g' ? 'e' : 'E');
        }

        return sign + Fixed(digits, Math.Max(count - digits.Point, 0));
    }

    private static string Exponential(DecimalDigits digits, int precision, char letter)
    {
        var text = new StringBuilder();
        text.Append(digits.Digits.Length > 0 ? digits.Digits[0] : '0');
        precision = precision < 0 ? Math.Max(digits.Digits.Length - 1, 0) : precision;
        if (precision > 0)
        {
            text.Append('.').Append(digits.Digits.Length > 1 ? digits.Digits[1..Math.Min(digits.Digits.Length, precision + 1)] : "");
            text.Append('0', Math.Max(0, precision - Math.Max(digits.Digits.Length - 1, 0)));
        }

        var exponent = digits.Digits.Length == 0 ? 0 : digits.Point - 1;
        return text.Append(letter).Append(exponent < 0 ? '-' : '+').Append(Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)).ToString();
    }

    private static string Fixed(DecimalDigits digits, int precision)
    {
        var text = new StringBuilder();
        if (digits.Point > 0)
        {
            var whole = Math.Min(digits.Digits.Length, digits.Point);
            text.Append(digits.Digits, 0, whole).Append('0', digits.Point - whole);
        }
        else
        {
            text.Append('0');
        }

        precision = precision < 0 ? Math.Max(digits.Digits.Length - digits.Point, 0) : precision;
        if (precision > 0)
        {
            text.Append('.');
            for (var i = digits.Point; i < digits.Point + precision; i++)
            {
                text.Append(i >= 0 && i < digits.Digits.Length ? digits.Digits[i] : '0');
            }
        }

        return text.ToString();
    }
}
