using System.Globalization;
using System.Numerics;
using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>
/// What a scalar is to go-yaml v2: a string, null, bool, long, ulong or double. Dates are
/// strings, for Helm's reader keeps their text.
/// </summary>
internal static class YamlResolution
{
    private const string TagPrefix = "tag:yaml.org,2002:";

    /// <summary>What the scalar is; a tag that it does not fit is an error.</summary>
    public static object? Resolve(YamlRawScalar scalar)
    {
        if (scalar.Tag.Length == 0)
        {
            return scalar.Implicit ? Plain(scalar.Text) : scalar.Text;
        }

        var tag = scalar.Tag.StartsWith(TagPrefix, StringComparison.Ordinal) ? scalar.Tag[TagPrefix.Length..] : scalar.Tag;
        if (ReferenceEquals(tag, scalar.Tag) || tag is not ("bool" or "int" or "float" or "null" or "binary"))
        {
            return scalar.Text;
        }

        if (tag == "binary")
        {
            return Binary(scalar);
        }

        var value = Plain(scalar.Text);
        return (tag, value) switch
        {
            ("bool", bool) or ("int", long or ulong) or ("float", double) or ("null", null) => value,
            ("float", long whole) => (double)whole,
            _ => throw YamlSyntaxException.WithoutLine($"cannot decode !!{TagOf(value)} `{scalar.Text}` as a !!{tag}", scalar.Start),
        };
    }

    /// <summary>What a text without quotes is.</summary>
    public static object? Plain(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        switch (text[0])
        {
            case '~' or 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O':
                return Word(text);
            case '.':
                return YamlScalars.Float(text) is { } special && (!double.IsFinite(special) || !text.Contains('_', StringComparison.Ordinal)) && IsInRange(text, special) ? special : text;
            case (>= '0' and <= '9') or '+' or '-':
                return Number(text);
            default:
                return text;
        }
    }

    /// <summary>Whether a text without quotes would be something else than a string.</summary>
    public static bool IsPlainText(string text) => !IsTimestamp(text) && Plain(text) is string;

    private static object? Word(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => null,
        _ when text.Length <= 5 && YamlScalars.Boolean(text) is { } value => value,
        _ => text,
    };

    private static object Number(string text)
    {
        if (text.Length < 19 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var simple) && (text[0] != '0' || text.Length == 1))
        {
            return simple;
        }

        if (text is "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF")
        {
            return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        var plain = text.Replace("_", "", StringComparison.Ordinal);
        if (YamlScalars.Integer(plain) is { } whole && (plain[0] != '+' || plain.Length > 1))
        {
            return Whole(plain, whole) ?? text;
        }

        return IsDecimal(plain) && YamlScalars.Float(plain) is { } value && double.IsFinite(value) ? value : text;
    }

    // A signed number never fits ulong in Go, and beyond 64 bits decimal digits are a float, all others a string.
    private static object? Whole(string plain, BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return (long)value;
        }

        if (value.Sign > 0 && value <= ulong.MaxValue && plain[0] != '+')
        {
            return (ulong)value;
        }

        return IsDecimal(plain) ? double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
    }

    // [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
    private static bool IsDecimal(string text)
    {
        var i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(text, ref i);
        var fraction = 0;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            fraction = SkipDigits(text, ref i);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            i += i < text.Length && text[i] is '+' or '-' ? 1 : 0;
            if (SkipDigits(text, ref i) == 0)
            {
                return false;
            }
        }

        return i == text.Length;
    }

    private static int SkipDigits(string text, ref int i)
    {
        var from = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - from;
    }

    private static bool IsInRange(string text, double value) => double.IsFinite(value) || !char.IsAsciiDigit(text.Length > 1 ? text[1] : ' ');

    private static bool IsTimestamp(string text) =>
        text.Length >= 8 && text[4] == '-' && char.IsAsciiDigit(text[0]) && YamlTimestamp.IsMatch(text);

    private static string Binary(YamlRawScalar scalar)
    {
        try
        {
            return Values.GoText.FromBytes(Convert.FromBase64String(scalar.Text));
        }
        catch (FormatException)
        {
            throw YamlSyntaxException.WithoutLine("!!binary value contains invalid base64 data", scalar.Start);
        }
    }

    private static string TagOf(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        double => "float",
        string => "str",
        _ => "int",
    };
}
