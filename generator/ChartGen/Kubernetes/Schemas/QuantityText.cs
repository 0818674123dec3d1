using System.Buffers;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Whether a text is a quantity as the API reads it (k8s.io/apimachinery, resource.ParseQuantity).</summary>
internal static class QuantityText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>What is allowed instead; null when the text is a quantity.</summary>
    public static string? Allowed(string text)
    {
        var rest = text.AsSpan().Trim();
        var signed = rest.Length > 0 && rest[0] is '+' or '-' ? 1 : 0;
        rest = rest[Math.Min(signed, rest.Length)..];
        var whole = CountDigits(rest);
        var dot = whole < rest.Length && rest[whole] == '.' ? 1 : 0;
        var fraction = dot == 1 ? CountDigits(rest[(whole + 1)..]) : 0;
        if (whole + fraction == 0)
        {
            return "allowed is a number with an optional suffix, such as 500m, 2 or 512Mi";
        }

        var suffix = rest[(whole + dot + fraction)..];
        return IsSuffix(suffix) ? null : $"the suffix '{suffix}' is none; {Meant(suffix)}";
    }

    private static int CountDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits) is var end and >= 0 ? end : text.Length;

    private static bool IsSuffix(ReadOnlySpan<char> suffix) =>
        suffix is "" or "n" or "u" or "m" or "k" or "M" or "G" or "T" or "P" or "E" or "Ki" or "Mi" or "Gi" or "Ti" or "Pi" or "Ei"
        || (suffix.Length > 1 && suffix[0] is 'e' or 'E' && IsExponent(suffix[1..]));

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        text = text[0] is '+' or '-' ? text[1..] : text;
        return text.Length > 0 && CountDigits(text) == text.Length;
    }

    private static string Meant(ReadOnlySpan<char> suffix)
    {
        var letter = suffix.Trim() is { Length: > 0 } word ? char.ToUpperInvariant(word[0]) : ' ';
        return "KMGTPE".Contains(letter, StringComparison.Ordinal)
            ? $"did you mean '{letter}i', or '{(letter == 'K' ? 'k' : letter)}' for powers of 1000?"
            : "allowed are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei";
    }
}
