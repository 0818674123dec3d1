using System.Diagnostics.CodeAnalysis;

namespace ChartGen.HaProxy;

/// <summary>
/// A time of haproxy.cfg: a whole number with the unit us, ms, s, m, h or d; milliseconds without one (HAProxy
/// configuration manual, section 2.5).
/// </summary>
/// <param name="Milliseconds">
/// The time as HAProxy keeps it, 0 to <see cref="MaximumMilliseconds"/>: microseconds are rounded up. 0 means no limit.
/// </param>
public readonly record struct HaProxyDuration(long Milliseconds)
{
    /// <summary>The longest time HAProxy takes, about 24.8 days; a longer one is fatal (`timer overflow`).</summary>
    public const long MaximumMilliseconds = int.MaxValue;

    /// <summary>The longest number of digits that can be a time: microseconds of the longest time.</summary>
    private const int MaximumDigits = 18;

    /// <summary>The time as a span.</summary>
    public TimeSpan Value => TimeSpan.FromMilliseconds(Milliseconds);

    /// <summary>Reads a time.</summary>
    /// <param name="text">The text, such as 45m.</param>
    /// <param name="duration">The time; 0 when the text is none.</param>
    /// <param name="reason">What is wrong and what is allowed, when the text is no time.</param>
    /// <returns>Whether HAProxy takes the text without a warning.</returns>
    public static bool TryParse(string text, out HaProxyDuration duration, [NotNullWhen(false)] out string? reason)
    {
        duration = default;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            reason = text.Length == 0
                ? "empty; a whole number with the unit us, ms, s, m, h or d is expected, such as 45m"
                : $"'{text}' does not begin with a digit; a whole number with the unit us, ms, s, m, h or d is expected, such as 45m";
            return false;
        }

        var unit = text[digits..];
        if (MicrosecondsOf(unit) is not { } microseconds)
        {
            reason = $"'{unit}' is no unit; allowed are us, ms, s, m, h and d, and milliseconds without one";
            return false;
        }

        var significant = text[..digits].TrimStart('0');
        var total = significant.Length > MaximumDigits
            ? Int128.MaxValue
            : Int128.Parse("0" + significant, provider: null) * microseconds;
        if (total > (Int128)MaximumMilliseconds * 1000)
        {
            reason = $"'{text}' is longer than HAProxy can wait; at most {MaximumMilliseconds} ms, about 24.8 days";
            return false;
        }

        duration = new HaProxyDuration((long)((total + 999) / 1000));
        reason = null;
        return true;
    }

    private static long? MicrosecondsOf(string unit) => unit switch
    {
        "us" => 1,
        "" or "ms" => 1_000,
        "s" => 1_000_000,
        "m" => 60_000_000,
        "h" => 3_600_000_000,
        "d" => 86_400_000_000,
        _ => null,
    };
}
