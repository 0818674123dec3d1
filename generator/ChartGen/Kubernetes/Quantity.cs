using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace ChartGen.Kubernetes;

/// <summary>
/// A quantity of Kubernetes: a decimal number with a suffix (k8s.io/apimachinery, resource.Quantity). A deployment file has
/// no exponents and no signs.
/// </summary>
/// <param name="Nanos">The quantity in billionths, rounded up, as Kubernetes keeps it.</param>
/// <param name="Suffix">The suffix as it is written; empty without one.</param>
public readonly record struct Quantity(BigInteger Nanos, string Suffix) : IComparable<Quantity>
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private static readonly BigInteger Billion = 1_000_000_000;

    private static readonly BigInteger Most = long.MaxValue * Billion;

    /// <summary>The largest whole number that Kubernetes keeps; larger ones become it without a word.</summary>
    public static BigInteger Largest { get; } = long.MaxValue;

    /// <summary>Whether it is a whole number, as bytes are.</summary>
    public bool IsWhole => Nanos % Billion == 0;

    /// <summary>Whether the suffix is one of bytes: Ki, Mi, Gi, Ti, Pi or Ei.</summary>
    public bool IsBinary => Suffix.EndsWith('i');

    /// <summary>Whether it has more than the whole number given.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether it has less than the whole number given.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether it has more, or as much.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Whether it has less, or as much.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>A whole number.</summary>
    public static Quantity Of(long number) => new(number * Billion, "");

    /// <summary>Reads a quantity.</summary>
    /// <param name="text">The text, such as 500m, 1.5 or 512Mi.</param>
    /// <param name="quantity">The quantity, when the text is one.</param>
    /// <param name="reason">What is wrong and what is allowed, when it is none.</param>
    public static bool TryParse(string text, out Quantity quantity, [NotNullWhen(false)] out string? reason)
    {
        quantity = default;
        var end = text.AsSpan().IndexOfAnyExcept(NumberCharacters);
        var (number, suffix) = end < 0 ? (text, "") : (text[..end], text[end..]);
        var parts = number.Split('.');
        if (parts.Length > 2 || parts.Any(p => p.Length == 0))
        {
            reason = $"'{text}' is no quantity; allowed is a number with an optional suffix, such as 500m, 2 or 512Mi";
            return false;
        }

        if (Factor(suffix) is not { } factor)
        {
            reason = $"'{text}' has the suffix '{suffix}'; allowed are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei";
            return false;
        }

        var fraction = parts.Length == 2 ? parts[1] : "";
        quantity = new Quantity(fraction.Length == 0 ? Whole(parts[0]) * factor : RoundedUp(Whole(parts[0] + fraction) * factor, fraction.Length), suffix);
        if (quantity.Nanos > Most)
        {
            reason = $"'{text}' is more than Kubernetes keeps; allowed are at most {Largest}, a little less than 8Ei";
            return false;
        }

        reason = null;
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Nanos.CompareTo(other.Nanos);

    private static BigInteger Whole(string digits) =>
        digits.Length < 10 ? int.Parse(digits, CultureInfo.InvariantCulture) : BigInteger.Parse(digits, CultureInfo.InvariantCulture);

    private static BigInteger RoundedUp(BigInteger scaled, int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        return (scaled + scale - 1) / scale;
    }

    private static BigInteger? Factor(string suffix) => suffix switch
    {
        "n" => 1,
        "u" => 1_000,
        "m" => 1_000_000,
        "" => Billion,
        ['k'] or ['M' or 'G' or 'T' or 'P' or 'E'] => Billion * BigInteger.Pow(1000, Power(suffix[0])),
        ['K' or 'M' or 'G' or 'T' or 'P' or 'E', 'i'] => Billion * BigInteger.Pow(1024, Power(suffix[0])),
        _ => null,
    };

    private static int Power(char prefix) => "KMGTPE".IndexOf(char.ToUpperInvariant(prefix), StringComparison.Ordinal) + 1;
}
