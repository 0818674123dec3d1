using System.Globalization;

namespace ChartGen.Helm.Functions;

/// <summary>The rule by which a zone goes on for ever, such as EST5EDT,M3.2.0,M11.1.0.</summary>
internal sealed class ZoneRule
{
    private readonly (int Offset, string Name) standard;
    private readonly (int Offset, string Name)? summer;
    private readonly Day start;
    private readonly Day end;

    private ZoneRule((int Offset, string Name) standard, (int Offset, string Name)? summer, Day start, Day end)
    {
        this.standard = standard;
        this.summer = summer;
        this.start = start;
        this.end = end;
    }

    public static ZoneRule? Parse(string text)
    {
        try
        {
            var rest = text.AsSpan();
            var standard = (Name: Word(ref rest), Offset: -Time(ref rest));
            if (standard.Name.Length == 0)
            {
                return null;
            }

            if (rest.IsEmpty)
            {
                return new ZoneRule((standard.Offset, standard.Name), null, default, default);
            }

            var name = Word(ref rest);
            var offset = rest[0] == ',' ? standard.Offset + 3600 : -Time(ref rest);
            var start = Day.Read(ref rest);
            var end = Day.Read(ref rest);
            return new ZoneRule((standard.Offset, standard.Name), (offset, name), start, end);
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentOutOfRangeException or FormatException)
        {
            return null;
        }
    }

    public (int Offset, string Name) At(long seconds)
    {
        if (summer is not { } other)
        {
            return standard;
        }

        var year = CivilTime.Of(seconds + standard.Offset).Year;
        var from = start.Seconds(year) - standard.Offset;
        var to = end.Seconds(year) - other.Offset;
        var isSummer = from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to;
        return isSummer ? other : standard;
    }

    private static string Word(ref ReadOnlySpan<char> rest)
    {
        var isQuoted = rest.StartsWith("<");
        var length = isQuoted ? rest.IndexOf('>') + 1 : 0;
        while (!isQuoted && length < rest.Length && char.IsAsciiLetter(rest[length]))
        {
            length++;
        }

        var word = rest[..length].Trim("<>").ToString();
        rest = rest[length..];
        return word;
    }

    private static int Time(ref ReadOnlySpan<char> rest)
    {
        var sign = rest.StartsWith("-") ? -1 : 1;
        rest = rest.TrimStart("+-");
        var seconds = Number(ref rest) * 3600;
        for (var unit = 60; rest.StartsWith(":"); unit /= 60)
        {
            rest = rest[1..];
            seconds += Number(ref rest) * unit;
        }

        return sign * seconds;
    }

    private static int Number(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? rest.Length : length;
        var number = int.Parse(rest[..length], CultureInfo.InvariantCulture);
        rest = rest[length..];
        return number;
    }

    /// <summary>A day of the year: Mm.w.d, Jn or n, and a time.</summary>
    private readonly record struct Day(char Kind, int Month, int Week, int Number, int Time)
    {
        public static Day Read(ref ReadOnlySpan<char> rest)
        {
            rest = rest[1..];
            var kind = rest[0] is 'M' or 'J' ? rest[0] : 'n';
            rest = kind == 'n' ? rest : rest[1..];
            var numbers = new int[3];
            numbers[0] = ZoneRule.Number(ref rest);
            for (var i = 1; rest.StartsWith("."); i++)
            {
                rest = rest[1..];
                numbers[i] = ZoneRule.Number(ref rest);
            }

            var time = 7200;
            if (rest.StartsWith("/"))
            {
                rest = rest[1..];
                time = ZoneRule.Time(ref rest);
            }

            return kind == 'M' ? new Day(kind, numbers[0], numbers[1], numbers[2], time) : new Day(kind, 0, 0, numbers[0], time);
        }

        public long Seconds(long year)
        {
            var isLeap = CivilTime.DaysIn(2, year) == 29;
            var days = Kind switch
            {
                'J' => CivilTime.DaysOf(year, 1, 1) + Number - 1 + (isLeap && Number >= 60 ? 1 : 0),
                'n' => CivilTime.DaysOf(year, 1, 1) + Number,
                _ => InMonth(year),
            };
            return (days * 86_400) + Time;
        }

        private long InMonth(long year)
        {
            var first = new CivilTime(year, Month, 1, 0, 0, 0);
            var day = 1 + ((Number - first.Weekday + 7) % 7) + ((Week - 1) * 7);
            while (day > CivilTime.DaysIn(Month, year))
            {
                day -= 7;
            }

            return CivilTime.DaysOf(year, Month, day);
        }
    }
}
