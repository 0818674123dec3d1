using System.Globalization;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>The shortest text of a floating-point number as Go's <c>strconv</c> writes it.</summary>
internal static class GoFloat
{
    private const int LargestPlainExponent = 6;

    /// <summary>As <c>FormatFloat(value, 'g', -1, 64)</c>.</summary>
    public static string General(double value) => General(value.ToString("R", CultureInfo.InvariantCulture), value);

    /// <summary>As <c>FormatFloat(value, 'g', -1, 32)</c>.</summary>
    public static string GeneralSingle(double value) => General(((float)value).ToString("R", CultureInfo.InvariantCulture), (float)value);

    private static string General(string shortest, double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "+Inf" : "-Inf";
        }

        var (digits, point) = Digits(shortest);
        var sign = shortest.StartsWith('-') ? "-" : "";
        var exponent = point - 1;
        if (exponent is >= -4 and < LargestPlainExponent)
        {
            return sign + Fixed(digits, point);
        }

        var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
    }

    private static string Fixed(string digits, int point) => point switch
    {
        <= 0 => "0." + new string('0', -point) + digits,
        _ when point >= digits.Length => digits + new string('0', point - digits.Length),
        _ => $"{digits[..point]}.{digits[point..]}",
    };

    // The significant digits without leading and trailing zeros, and where the point stands among them.
    private static (string Digits, int Point) Digits(string shortest)
    {
        var text = shortest.TrimStart('-');
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var shift = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var point = (dot < 0 ? mantissa.Length : dot) + shift;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits[leading..].TrimEnd('0');
        return digits.Length == 0 ? ("0", 1) : (digits, point - leading);
    }
}
