using System.Globalization;
using System.Text;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>date: RFC 3339 full-date, with the messages of Go's time package.</summary>
internal static class DateFormat
{
    public static string? Check(string text) => CheckUnits(Utf8Units.Of(text));

    /// <summary>The same for a text that is one char for each byte.</summary>
    public static string? CheckUnits(string text)
    {
        var quoted = Quote(text);
        var rest = text;
        var numbers = new int[3];
        foreach (var (index, element, length) in new[] { (0, "2006", 4), (-1, "-", 1), (1, "01", 2), (-1, "-", 1), (2, "02", 2) })
        {
            var isThere = rest.Length >= length
                && (index < 0 ? rest[0] == '-' : int.TryParse(rest.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index]));
            if (!isThere)
            {
                return $"parsing time {quoted} as \"2006-01-02\": cannot parse {Quote(rest)} as \"{element}\"";
            }

            if (index == 1 && numbers[1] is < 1 or > 12)
            {
                return $"parsing time {quoted}: month out of range";
            }

            rest = rest[length..];
        }

        if (rest.Length > 0)
        {
            return $"parsing time {quoted}: extra text: {Quote(rest)}";
        }

        // Go counts a year 0, which is a leap year; .NET begins with 1.
        var days = DateTime.DaysInMonth(numbers[0] == 0 ? 4 : numbers[0], numbers[1]);
        return numbers[2] < 1 || numbers[2] > days ? $"parsing time {quoted}: day out of range" : null;
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var octet in text)
        {
            _ = octet switch
            {
                '"' or '\\' => quoted.Append('\\').Append(octet),
                < ' ' or >= '\x7F' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)octet:x2}"),
                _ => quoted.Append(octet),
            };
        }

        return quoted.Append('"').ToString();
    }
}
