using System.Globalization;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads a time by a layout, as Go's time.ParseInLocation does.</summary>
internal sealed class TimeParser(string layout, string text, GoZone zone)
{
    private long year;
    private int month = -1;
    private int day = -1;
    private int yearDay = -1;
    private int hour;
    private int minute;
    private int second;
    private int nanosecond;
    private bool isAfternoon;
    private bool isMorning;
    private int? offset;
    private string? zoneName;
    private string? range;

    /// <exception cref="GoErrorException">The text does not fit the layout.</exception>
    public GoTime Parse()
    {
        var rest = text.AsSpan();
        var layoutRest = layout;
        while (true)
        {
            var (before, part, after) = TimeLayout.Next(layoutRest);
            if (!TrySkip(ref rest, before))
            {
                throw Error(before, rest);
            }

            if (part.Length == 0)
            {
                return rest.IsEmpty ? Finish() : throw new GoErrorException(
                    $"parsing time {GoQuote.QuoteBytes(text)}: extra text: {GoQuote.QuoteBytes(rest.ToString())}");
            }

            var held = rest;
            if (!TryPart(part, after, ref rest))
            {
                throw Error(part, held);
            }

            if (range is not null)
            {
                throw OutOfRange();
            }

            layoutRest = after;
        }
    }

    private static bool TrySkip(ref ReadOnlySpan<char> rest, string prefix)
    {
        var wanted = prefix.AsSpan();
        while (!wanted.IsEmpty)
        {
            // A space in the layout stands for any number of them.
            if (wanted[0] == ' ')
            {
                if (!rest.IsEmpty && rest[0] != ' ')
                {
                    return false;
                }

                wanted = wanted.TrimStart(' ');
                rest = rest.TrimStart(' ');
                continue;
            }

            if (rest.IsEmpty || rest[0] != wanted[0])
            {
                return false;
            }

            wanted = wanted[1..];
            rest = rest[1..];
        }

        return true;
    }

    private bool TryPart(string part, string after, ref ReadOnlySpan<char> rest)
    {
        switch (part)
        {
            case "2006":
                return TryDigits(ref rest, 4, 4, out var four) && Set(() => year = four);
            case "06":
                return TryDigits(ref rest, 2, 2, out var two) && Set(() => year = two >= 69 ? two + 1900 : two + 2000);
            case "January":
                return TryName(ref rest, TimeNames.Months, 0, out month) && Set(() => month++);
            case "Jan":
                return TryName(ref rest, TimeNames.Months, 3, out month) && Set(() => month++);
            case "01" or "1":
                return TryDigits(ref rest, part.Length, 2, out month) && Check(month is >= 1 and <= 12, "month");
            case "Monday":
                return TryName(ref rest, TimeNames.Days, 0, out _);
            case "Mon":
                return TryName(ref rest, TimeNames.Days, 3, out _);
            case "2" or "_2" or "02":
                rest = part == "_2" && rest.StartsWith(" ") ? rest[1..] : rest;
                return TryDigits(ref rest, part == "02" ? 2 : 1, 2, out day);
            case "002" or "__2":
                rest = part == "__2" ? rest.TrimStart(' ') : rest;
                return TryDigits(ref rest, part == "002" ? 3 : 1, 3, out yearDay);
            case "15":
                return TryDigits(ref rest, 1, 2, out hour) && Check(hour < 24, "hour");
            case "3" or "03":
                return TryDigits(ref rest, part.Length, 2, out hour) && Check(hour <= 12, "hour");
            case "4" or "04":
                return TryDigits(ref rest, part.Length, 2, out minute) && Check(minute < 60, "minute");
            case "5" or "05":
                return TryDigits(ref rest, part.Length, 2, out second) && Check(second < 60, "second") && TryFraction(after, ref rest);
            case "PM" or "pm":
                return TryHalf(part, ref rest);
            case "MST":
                return TryZoneName(ref rest);
        }

        return part[0] is '.' or ',' ? TryStatedFraction(part, ref rest) : TryOffset(part, ref rest);
    }

    private static bool Set(Action set)
    {
        set();
        return true;
    }

    private bool Check(bool isGood, string what)
    {
        range ??= isGood ? null : what;
        return true;
    }

    private static bool TryDigits(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        var length = 0;
        while (length < most && length < rest.Length && char.IsAsciiDigit(rest[length]))
        {
            length++;
        }

        number = length < least ? 0 : int.Parse(rest[..length], CultureInfo.InvariantCulture);
        if (length < least)
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    private static bool TryName(ref ReadOnlySpan<char> rest, string[] names, int length, out int index)
    {
        for (index = 0; index < names.Length; index++)
        {
            var name = length == 0 ? names[index] : names[index][..length];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[name.Length..];
                return true;
            }
        }

        return false;
    }

    // A fraction of a second may follow the seconds though the layout has none.
    private bool TryFraction(string after, ref ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not ('.' or ',') || !char.IsAsciiDigit(rest[1]) || TimeLayout.Next(after) is { Before: "", Part: ['.' or ',', ..] })
        {
            return true;
        }

        var length = rest[1..].IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? rest.Length : length + 1;
        nanosecond = Nanoseconds(rest[1..length]);
        rest = rest[length..];
        return true;
    }

    private bool TryStatedFraction(string part, ref ReadOnlySpan<char> rest)
    {
        if (part[1] == '9' && (rest.Length < 2 || rest[0] is not ('.' or ',') || !char.IsAsciiDigit(rest[1])))
        {
            return true;
        }

        var length = part[1] == '9' ? rest[1..].IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? rest.Length : end + 1 : part.Length;
        if (rest.Length < length || rest[0] is not ('.' or ',') || rest[1..length].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        nanosecond = Nanoseconds(rest[1..length]);
        rest = rest[length..];
        return true;
    }

    private static int Nanoseconds(ReadOnlySpan<char> digits) =>
        int.Parse(digits.ToString().PadRight(9, '0').AsSpan(0, 9), CultureInfo.InvariantCulture);

    private bool TryHalf(string part, ref ReadOnlySpan<char> rest)
    {
        isAfternoon = rest.StartsWith(part);
        isMorning = rest.StartsWith(part == "PM" ? "AM" : "am");
        rest = isAfternoon || isMorning ? rest[2..] : rest;
        return isAfternoon || isMorning;
    }

    private bool TryZoneName(ref ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < 6 && char.IsAsciiLetterUpper(rest[length]))
        {
            length++;
        }

        if (length is < 3 or > 5)
        {
            return false;
        }

        zoneName = rest[..length].ToString();
        rest = rest[length..];
        return true;
    }

    private bool TryOffset(string part, ref ReadOnlySpan<char> rest)
    {
        if (part[0] == 'Z' && rest.StartsWith("Z"))
        {
            offset = 0;
            rest = rest[1..];
            return true;
        }

        var width = part.Length;
        if (rest.Length < width || rest[0] is not ('+' or '-'))
        {
            return false;
        }

        var shown = rest[..width].ToString();
        var digits = new string([.. shown.Where(char.IsAsciiDigit)]);
        if (digits.Length != part.Count(char.IsAsciiDigit) || shown.Count(unit => unit == ':') != part.Count(unit => unit == ':'))
        {
            return false;
        }

        digits = digits.PadRight(6, '0');
        var (hours, minutes, seconds) = (int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture), int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture));

        // Go takes 24 hours and 60 minutes, for some people write them.
        range = seconds > 60 ? "time zone offset second" : minutes > 60 ? "time zone offset minute" : hours > 24 ? "time zone offset hour" : range;
        var size = (hours * 3600) + (minutes * 60) + seconds;
        offset = shown[0] == '-' ? -size : size;
        rest = rest[width..];
        return true;
    }

    private GoTime Finish()
    {
        if (isAfternoon && hour < 12)
        {
            hour += 12;
        }
        else if (isMorning && hour == 12)
        {
            hour = 0;
        }

        if (yearDay >= 0)
        {
            var first = CivilTime.Of((CivilTime.DaysOf(year, 1, 1) + yearDay - 1) * 86_400);
            range ??= yearDay < 1 || first.Year != year ? "day-of-year" : null;
            (month, day) = month < 0 && day < 0 ? (first.Month, first.Day) : (month, day);
        }

        (month, day) = (month < 0 ? 1 : month, day < 0 ? 1 : day);
        range ??= day < 1 || day > CivilTime.DaysIn(month, year) ? "day" : null;
        if (range is not null)
        {
            throw OutOfRange();
        }

        return InZone(new CivilTime(year, month, day, hour, minute, second).Seconds);
    }

    private GoTime InZone(long local)
    {
        if (offset is { } stated)
        {
            var seconds = local - stated;
            return zone.At(seconds).Offset == stated && (zoneName is null || zone.At(seconds).Name == zoneName)
                ? new GoTime(seconds, nanosecond, zone)
                : new GoTime(seconds, nanosecond, stated == 0 && zoneName is null ? GoZone.Utc : GoZone.Fixed(zoneName ?? "", stated));
        }

        if (zoneName is not null && zoneName != "UTC" && zone.At(local).Name != zoneName)
        {
            var hours = zoneName.StartsWith("GMT", StringComparison.Ordinal) && int.TryParse(zoneName.AsSpan(3), CultureInfo.InvariantCulture, out var parsed) ? parsed * 3600 : 0;
            return new GoTime(local - hours, nanosecond, GoZone.Fixed(zoneName, hours));
        }

        var guess = local - zone.At(local).Offset;
        return new GoTime(local - zone.At(guess).Offset, nanosecond, zoneName == "UTC" ? GoZone.Utc : zone);
    }

    private GoErrorException OutOfRange() => new($"parsing time {GoQuote.QuoteBytes(text)}: {range} out of range");

    private GoErrorException Error(string part, ReadOnlySpan<char> rest) =>
        new($"parsing time {GoQuote.QuoteBytes(text)} as {GoQuote.QuoteBytes(layout)}: cannot parse {GoQuote.QuoteBytes(rest.ToString())} as {GoQuote.QuoteBytes(part)}");
}
