namespace ChartGen.Helm.Functions;

/// <summary>Finds the parts of a layout that stand for something, as Go's time package does.</summary>
internal static class TimeLayout
{
    // The longer before the shorter that it begins with.
    private static readonly string[] Parts =
    [
        "January", "Jan", "Monday", "Mon", "MST", "2006", "01", "02", "03", "04", "05", "06", "002", "__2", "_2", "15", "PM", "pm",
        "-07:00:00", "-07:00", "-070000", "-0700", "-07", "Z07:00:00", "Z07:00", "Z070000", "Z0700", "Z07", "1", "2", "3", "4", "5",
    ];

    /// <summary>The first part of a layout: what stands before it, itself, and the rest; an empty part at the end.</summary>
    public static (string Before, string Part, string After) Next(string layout)
    {
        for (var i = 0; i < layout.Length; i++)
        {
            var rest = layout.AsSpan(i);
            if (Fraction(layout, i) is { } fraction)
            {
                return (layout[..i], fraction, layout[(i + fraction.Length)..]);
            }

            foreach (var part in Parts)
            {
                if (!rest.StartsWith(part))
                {
                    continue;
                }

                // _2006 is an underscore and a year; "Janet" is no month.
                if (part == "_2" && rest.StartsWith("_2006"))
                {
                    return (layout[..(i + 1)], "2006", layout[(i + 5)..]);
                }

                if (part is "Jan" or "Mon" && rest.Length > 3 && char.IsAsciiLetterLower(rest[3]))
                {
                    continue;
                }

                return (layout[..i], part, layout[(i + part.Length)..]);
            }
        }

        return (layout, "", "");
    }

    /// <summary>A run of zeros or nines after a point or comma, that no digit follows.</summary>
    private static string? Fraction(string layout, int at)
    {
        if (layout[at] is not ('.' or ',') || at + 1 >= layout.Length || layout[at + 1] is not ('0' or '9'))
        {
            return null;
        }

        var end = at + 1;
        while (end < layout.Length && layout[end] == layout[at + 1])
        {
            end++;
        }

        return end < layout.Length && char.IsAsciiDigit(layout[end]) ? null : layout[at..end];
    }
}
