namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>duration: ISO 8601 as in RFC 3339, appendix A.</summary>
internal static class DurationFormat
{
    public static string? Check(string text)
    {
        if (!text.StartsWith('P'))
        {
            return "must start with P";
        }

        var rest = text[1..];
        if (rest.Length == 0)
        {
            return "nothing after P";
        }

        if (rest.EndsWith('W'))
        {
            return rest.Length == 1 ? "no number in week" : rest[..^1].All(char.IsAsciiDigit) ? null : "invalid week";
        }

        var time = rest.IndexOf('T', StringComparison.Ordinal);
        return time < 0 ? Units(rest, "YMD")
            : (time > 0 ? Units(rest[..time], "YMD") : null)
                ?? (time == rest.Length - 1 ? "no time elements" : Units(rest[(time + 1)..], "HMS"));
    }

    private static string? Units(string text, string units)
    {
        var next = 0;
        while (text.Length > 0)
        {
            var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
            if (digits == 0)
            {
                return "missing number";
            }

            if (digits < 0)
            {
                return "missing unit";
            }

            var unit = units.IndexOf(text[digits], StringComparison.Ordinal);
            if (unit < next)
            {
                return unit < 0 ? $"invalid unit '{text[digits]}'" : $"unit '{text[digits]}' out of order";
            }

            next = unit + 1;
            text = text[(digits + 1)..];
        }

        return null;
    }
}
