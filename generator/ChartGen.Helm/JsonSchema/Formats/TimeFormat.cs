using System.Globalization;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>time: RFC 3339 full-time, leap seconds included.</summary>
internal static class TimeFormat
{
    public static string? Check(string text) => CheckUnits(Utf8Units.Of(text));

    /// <summary>The same for a text that is one char for each byte.</summary>
    public static string? CheckUnits(string text)
    {
        if (text.Length < 9)
        {
            return "less than 9 characters long";
        }

        if (text[2] != ':' || text[5] != ':')
        {
            return "missing colon in correct place";
        }

        if (!TryNumber(text[..2], out var hour) || !TryNumber(text[3..5], out var minute) || !TryNumber(text[6..8], out var second))
        {
            return "invalid hour/min/sec";
        }

        if (hour > 23 || minute > 59 || second > 60)
        {
            return "hour/min/sec out of range";
        }

        var rest = text[8..];
        if (rest[0] == '.')
        {
            var digits = rest.AsSpan(1).IndexOfAnyExceptInRange('0', '9');
            if (digits is 0 || rest.Length == 1)
            {
                return "no digits in second fraction";
            }

            rest = digits < 0 ? "" : rest[(digits + 1)..];
        }

        var offset = 0;
        if (rest is not ("z" or "Z") && Offset(rest, out offset) is { } mistake)
        {
            return mistake;
        }

        // A leap second is the last of a day in UTC.
        var utc = ((hour * 60) + minute - offset + (2 * 24 * 60)) % (24 * 60);
        return second == 60 && utc != (24 * 60) - 1 ? "invalid leap second" : null;
    }

    private static string? Offset(string text, out int minutes)
    {
        minutes = 0;
        if (text.Length != 6)
        {
            return "offset must be 6 characters long";
        }

        if (text[0] is not ('+' or '-'))
        {
            return "offset must begin with plus/minus";
        }

        if (text[3] != ':')
        {
            return "missing colon in offset in correct place";
        }

        if (!TryNumber(text[1..3], out var hour) || !TryNumber(text[4..], out var minute))
        {
            return "invalid hour/min in offset";
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return hour > 23 || minute > 59 ? "hour/min in offset out of range" : null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
