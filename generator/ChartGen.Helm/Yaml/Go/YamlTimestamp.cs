using System.Globalization;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>The dates that go-yaml v2 recognizes, which it therefore quotes when it writes them as strings.</summary>
internal static class YamlTimestamp
{
    /// <summary>Whether the text is <c>2006-1-2</c>, or that with <c>T15:4:5Z07:00</c> or <c> 15:4:5</c>.</summary>
    public static bool IsMatch(string text)
    {
        var rest = text.AsSpan();
        if (!Take(ref rest, 4, 4, out var year) || !Take(ref rest, '-') || !Take(ref rest, 1, 2, out var month)
            || !Take(ref rest, '-') || !Take(ref rest, 1, 2, out var day)
            || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        var hasZone = rest[0] is 'T' or 't';
        if (!hasZone && rest[0] != ' ')
        {
            return false;
        }

        rest = rest[1..];
        return TakeTime(ref rest) && (hasZone ? TakeZone(ref rest) : rest.IsEmpty);
    }

    private static bool TakeTime(ref ReadOnlySpan<char> rest)
    {
        if (!Take(ref rest, 1, 2, out var hour) || !Take(ref rest, ':') || !Take(ref rest, 1, 2, out var minute)
            || !Take(ref rest, ':') || !Take(ref rest, 1, 2, out var second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        if (rest.Length > 1 && rest[0] is '.' or ',' && char.IsAsciiDigit(rest[1]))
        {
            rest = rest[1..].TrimStart("0123456789");
        }

        return true;
    }

    private static bool TakeZone(ref ReadOnlySpan<char> rest)
    {
        if (rest is "Z")
        {
            return true;
        }

        if (rest.IsEmpty || rest[0] is not ('+' or '-'))
        {
            return false;
        }

        rest = rest[1..];
        return Take(ref rest, 2, 2, out var hours) && Take(ref rest, ':') && Take(ref rest, 2, 2, out var minutes)
            && rest.IsEmpty && hours <= 24 && minutes < 60;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        var length = 0;
        while (length < most && length < rest.Length && char.IsAsciiDigit(rest[length]))
        {
            length++;
        }

        number = length >= least ? int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        rest = rest[length..];
        return length >= least;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
