using System.Globalization;
using System.Numerics;

namespace ChartGen.Helm.Yaml;

/// <summary>
/// What a plain scalar means: YAML 1.1 (yaml.org/type) in the form that Helm's reader (go-yaml v2 below sigs.k8s.io/yaml)
/// gives it: 010 and 0o10 are 8, 08 is 8, 1_000 is 1000, dates and sexagesimals are texts.
/// </summary>
public static class YamlScalars
{
    /// <summary>The kind of a plain scalar.</summary>
    public static YamlScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => YamlScalarKind.Null,
        _ when Boolean(text) is not null => YamlScalarKind.Boolean,
        _ when !MayBeNumber(text[0]) => YamlScalarKind.Text,
        _ when Integer(text) is not null => YamlScalarKind.Integer,
        _ when Float(text) is not null => YamlScalarKind.Float,
        _ => YamlScalarKind.Text,
    };

    /// <summary>The boolean that the text is, or null.</summary>
    public static bool? Boolean(string text) => text switch
    {
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => true,
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => false,
        _ => null,
    };

    /// <summary>The whole number that the text is, or null.</summary>
    public static BigInteger? Integer(string text)
    {
        if (Small(text) is { } small)
        {
            return small;
        }

        var plain = text.Replace("_", "", StringComparison.Ordinal);
        var negative = plain.StartsWith('-');
        var digits = negative || plain.StartsWith('+') ? plain[1..] : plain;
        var (radix, skip) = digits switch
        {
            ['0', 'x' or 'X', ..] => (16, 2),
            ['0', 'b' or 'B', ..] => (2, 2),
            ['0', 'o' or 'O', ..] => (8, 2),
            ['0', _, ..] => (8, 1),
            _ => (10, 0),
        };
        return Digits(digits.AsSpan(skip), radix) is { } value ? (negative ? -value : value) : null;
    }

    /// <summary>The number with a fraction that the text is, or null.</summary>
    public static double? Float(string text)
    {
        switch (text)
        {
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return double.PositiveInfinity;
            case "-.inf" or "-.Inf" or "-.INF":
                return double.NegativeInfinity;
            case ".nan" or ".NaN" or ".NAN":
                return double.NaN;
        }

        var plain = text.Replace("_", "", StringComparison.Ordinal);
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var hasDigit = plain.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        return hasDigit && double.TryParse(plain, Style, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The text that a key has once Helm has read it: <c>y</c> is <c>true</c>.</summary>
    public static string KeyOf(YamlScalar key) => key.Kind switch
    {
        YamlScalarKind.Boolean => Boolean(key.Text)!.Value ? "true" : "false",
        YamlScalarKind.Integer when Small(key.Text) is not null => key.Text,
        YamlScalarKind.Integer => Integer(key.Text)!.Value.ToString(CultureInfo.InvariantCulture),
        _ => key.Text,
    };

    // Most numbers are short, decimal and without a sign.
    private static int? Small(string text)
    {
        if (text.Length is 0 or > 9 || (text[0] == '0' && text.Length > 1))
        {
            return null;
        }

        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }

    private static bool MayBeNumber(char first) => first is '+' or '-' or '.' or (>= '0' and <= '9');

    private static BigInteger? Digits(ReadOnlySpan<char> digits, int radix)
    {
        if (digits.IsEmpty)
        {
            return null;
        }

        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.ToInt32(digit.ToString(), 16) >= radix)
            {
                return null;
            }
        }

        if (radix == 10)
        {
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        var bits = BitOperations.Log2((uint)radix);
        UInt128 value = 0;
        foreach (var digit in digits.TrimStart('0'))
        {
            value = (value << bits) + (UInt128)Convert.ToInt32(digit.ToString(), 16);
            if (value > ulong.MaxValue)
            {
                // Only decimal digits are a number beyond 64 bits.
                return null;
            }
        }

        return value;
    }
}
