using System.Globalization;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A scalar without quotes that YAML takes for something else than it looks like.</summary>
/// <param name="Node">The scalar.</param>
/// <param name="Message">What it is taken for, and what is allowed.</param>
internal sealed record AmbiguousScalar(YamlScalar Node, string Message)
{
    // Above it a float64 has no place for every whole number.
    private const long MostExact = 1L << 53;

    private const string Quoted = "allowed is it in quotes, or the value that is meant";

    private static readonly string[] Versions = ["version", "tag", "release", "revision"];

    /// <summary>Those in a values.yaml.</summary>
    public static IEnumerable<AmbiguousScalar> In(ChartSubject chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var keys = ValuePaths.Entries(chart.Values.Own, "").Select(e => e.Entry.Key).Where(k => k.IsPlain && YamlScalars.KeyOf(k) != k.Text && k.Kind is YamlScalarKind.Boolean or YamlScalarKind.Integer);
        foreach (var key in keys)
        {
            if (!IsPlainTruth(key.Text))
            {
                yield return new AmbiguousScalar(key, $"the key {key.Text} is '{YamlScalars.KeyOf(key)}' to Helm, so .Values has no '{key.Text}'; allowed is it in quotes");
            }
        }

        foreach (var (key, value) in ValuePaths.Scalars(chart.Values.Own).Where(s => s.Value.IsPlain))
        {
            if (Refuse(chart, key, value) is { } what)
            {
                yield return new AmbiguousScalar(value, $"{value.Text} is {what}; {Quoted}");
            }
        }
    }

    private static string? Refuse(ChartSubject chart, string key, YamlScalar value) => value.Kind switch
    {
        YamlScalarKind.Boolean when !IsPlainTruth(value.Text) && !IsPlainAnswer(value.Text) => $"the boolean {(YamlScalars.Boolean(value.Text)!.Value ? "true" : "false")} to Helm",
        YamlScalarKind.Null when value.Text is "Null" or "NULL" => "no text but null to Helm",
        YamlScalarKind.Integer => RefuseInteger(chart, key, value.Text),
        YamlScalarKind.Float => RefuseFloat(key, value.Text),
        _ => null,
    };

    // A file's mode is written in octal on purpose.
    private static string? RefuseInteger(ChartSubject chart, string key, string text)
    {
        var number = YamlScalars.Integer(text)!.Value;
        var digits = text.TrimStart('-', '+');
        if (digits.Length > 1 && digits[0] == '0' && digits.All(char.IsAsciiDigit) && !key.EndsWith("mode", StringComparison.OrdinalIgnoreCase) && !key.Contains("umask", StringComparison.OrdinalIgnoreCase))
        {
            return $"{number.ToString(CultureInfo.InvariantCulture)} to Helm, since a zero in front makes an octal number";
        }

        if (System.Numerics.BigInteger.Abs(number) > MostExact)
        {
            return "too long for the float64 that Helm makes of it, so its last digits change";
        }

        return Printed((double)number) is { } printed && chart.Rendered?.Templates.Any(t => Stands(t.Text, printed)) == true
            ? $"a float64 to Helm, and a template prints it as {printed}"
            : null;
    }

    // Go prints a float64 from 1e+06 on with an exponent (fmt, %v).
    private static string? Printed(double number)
    {
        if (Math.Abs(number) < 1e6)
        {
            return null;
        }

        var text = number.ToString("E16", CultureInfo.InvariantCulture);
        var (mantissa, exponent) = (number / Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(number)))), text[(text.IndexOf('E', StringComparison.Ordinal) + 2)..].TrimStart('0'));
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(mantissa, 14)}e+{exponent.PadLeft(2, '0')}");
    }

    private static bool Stands(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + word.Length]));
    }

    private static string? RefuseFloat(string key, string text)
    {
        var number = YamlScalars.Float(text)!.Value.ToString("R", CultureInfo.InvariantCulture);
        if (text.AsSpan().IndexOfAny('e', 'E') > 0 && text.All(c => char.IsAsciiDigit(c) || c is 'e' or 'E'))
        {
            return $"the number {number} to Helm";
        }

        return text.EndsWith('0') && text.Contains('.', StringComparison.Ordinal) && Array.Exists(Versions, v => key.EndsWith(v, StringComparison.OrdinalIgnoreCase))
            ? $"the number {number} to Helm"
            : null;
    }

    // As values yes and no mean what they are; as keys they do not.
    private static bool IsPlainAnswer(string text) => text.ToUpperInvariant() is "YES" or "NO";

    private static bool IsPlainTruth(string text) => text.ToUpperInvariant() is "TRUE" or "FALSE";
}
