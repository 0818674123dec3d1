using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Functions;

/// <summary>Writes a time by a layout, as Go's Time.Format does.</summary>
internal static class TimeFormatter
{
    public static string Format(GoTime time, string layout)
    {
        var text = new StringBuilder(layout.Length + 8);
        var civil = time.Civil;
        while (true)
        {
            var (before, part, after) = TimeLayout.Next(layout);
            text.Append(before);
            if (part.Length == 0)
            {
                return text.ToString();
            }

            text.Append(Part(time, civil, part));
            layout = after;
        }
    }

    private static string Part(GoTime time, CivilTime civil, string part) => part switch
    {
        "2006" => civil.Year < 0 ? "-" + Digits(-civil.Year, 4) : Digits(civil.Year, 4),
        "06" => Digits(Math.Abs(civil.Year) % 100, 2),
        "January" => TimeNames.Months[civil.Month - 1],
        "Jan" => TimeNames.Months[civil.Month - 1][..3],
        "01" => Digits(civil.Month, 2),
        "1" => Digits(civil.Month, 1),
        "Monday" => TimeNames.Days[civil.Weekday],
        "Mon" => TimeNames.Days[civil.Weekday][..3],
        "02" => Digits(civil.Day, 2),
        "_2" => Digits(civil.Day, 1).PadLeft(2),
        "2" => Digits(civil.Day, 1),
        "002" => Digits(civil.YearDay, 3),
        "__2" => Digits(civil.YearDay, 1).PadLeft(3),
        "15" => Digits(civil.Hour, 2),
        "03" => Digits(HalfDay(civil), 2),
        "3" => Digits(HalfDay(civil), 1),
        "04" => Digits(civil.Minute, 2),
        "4" => Digits(civil.Minute, 1),
        "05" => Digits(civil.Second, 2),
        "5" => Digits(civil.Second, 1),
        "PM" => civil.Hour >= 12 ? "PM" : "AM",
        "pm" => civil.Hour >= 12 ? "pm" : "am",
        "MST" => ZoneName(time),
        _ when part[0] is '.' or ',' => Fraction(time.Nanoseconds, part),
        _ => Offset(time.Offset, part),
    };

    private static int HalfDay(CivilTime civil) => civil.Hour % 12 is var hour && hour == 0 ? 12 : hour;

    private static string Digits(long number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string ZoneName(GoTime time)
    {
        if (time.ZoneName.Length > 0)
        {
            return time.ZoneName;
        }

        var minutes = Math.Abs(time.Offset / 60);
        return (time.Offset < 0 ? "-" : "+") + Digits(minutes / 60, 2) + Digits(minutes % 60, 2);
    }

    private static string Fraction(int nanoseconds, string part)
    {
        var digits = Digits(nanoseconds, 9)[..Math.Min(9, part.Length - 1)].PadRight(part.Length - 1, '0');
        if (part[1] == '9')
        {
            digits = digits.TrimEnd('0');
        }

        return digits.Length == 0 ? "" : part[0] + digits;
    }

    private static string Offset(int seconds, string part)
    {
        if (part[0] == 'Z' && seconds == 0)
        {
            return "Z";
        }

        var size = Math.Abs(seconds);
        var colon = part.Contains(':', StringComparison.Ordinal) ? ":" : "";
        var digits = part.Count(char.IsAsciiDigit);
        return (seconds < 0 ? "-" : "+") + Digits(size / 3600, 2)
            + (digits >= 4 ? colon + Digits(size / 60 % 60, 2) : "")
            + (digits >= 6 ? colon + Digits(size % 60, 2) : "");
    }
}
