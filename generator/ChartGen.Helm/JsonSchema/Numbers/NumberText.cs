using System.Globalization;
using System.Text;

namespace ChartGen.Helm.JsonSchema.Numbers;

/// <summary>Floating-point numbers in the English notation that Helm's messages use: 65,535 and 1.5×10²⁰.</summary>
internal static class NumberText
{
    // Go's %g writes an exponent below -4 and from here on.
    private const int FirstExponent = 6;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Of(double value)
    {
        if (double.IsInfinity(value))
        {
            return value > 0 ? "∞" : "-∞";
        }

        if (value == 0)
        {
            return "0";
        }

        var exact = value.ToString("E16", CultureInfo.InvariantCulture);
        var exponent = int.Parse(exact.AsSpan(exact.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        return exponent is < -4 or >= FirstExponent ? Scientific(value) : Plain(value);
    }

    private static string Plain(double value)
    {
        // "R" never writes an exponent between 1e-5 and 1e15.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = Math.Truncate(value).ToString("N0", CultureInfo.InvariantCulture);
        return (value < 0 && whole[0] != '-' ? "-" : "") + whole + (point < 0 ? "" : text[point..]);
    }

    private static string Scientific(double value)
    {
        var digits = ShortestDigits(value, out var exponent);
        var text = new StringBuilder(value < 0 ? "-" : "").Append(digits[0]);
        if (digits.Length > 1)
        {
            text.Append('.').Append(digits, 1, digits.Length - 1);
        }

        text.Append("×10").Append(exponent < 0 ? "⁻" : "");
        foreach (var digit in Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture))
        {
            text.Append(Superscripts[digit - '0']);
        }

        return text.ToString();
    }

    private static string ShortestDigits(double value, out int exponent)
    {
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var power = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leading = digits.Length - digits.TrimStart('0').Length;
        exponent = power + whole - 1 - leading;
        return digits.Trim('0');
    }
}
