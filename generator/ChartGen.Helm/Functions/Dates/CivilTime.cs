namespace ChartGen.Helm.Functions;

/// <summary>A moment on a calendar and clock, for any year.</summary>
internal readonly record struct CivilTime(long Year, int Month, int Day, int Hour, int Minute, int Second)
{
    private const long SecondsADay = 86_400;

    /// <summary>0 is Sunday.</summary>
    public int Weekday => (int)Floor(Days + 4, 7).Remainder;

    public int YearDay => (int)(Days - DaysOf(Year, 1, 1)) + 1;

    /// <summary>Seconds since 1970 as if the clock were that of UTC.</summary>
    public long Seconds => (Days * SecondsADay) + (Hour * 3600) + (Minute * 60) + Second;

    private long Days => DaysOf(Year, Month, Day);

    public static CivilTime Of(long seconds)
    {
        var (days, rest) = Floor(seconds, SecondsADay);

        // Howard Hinnant's civil_from_days: eras of 400 years that begin in March.
        days += 719_468;
        var (era, dayOfEra) = Floor(days, 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * month) + 2) / 5)) + 1;
        var civilMonth = (int)(month < 10 ? month + 3 : month - 9);
        return new CivilTime(yearOfEra + (era * 400) + (civilMonth <= 2 ? 1 : 0), civilMonth, day, (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
    }

    public static int DaysIn(int month, long year) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1970; months beyond the year and days beyond the month run over.</summary>
    public static long DaysOf(long year, long month, long day)
    {
        var (years, monthInYear) = Floor(month - 1, 12);
        year += years;
        var civilMonth = monthInYear + 1;
        year -= civilMonth <= 2 ? 1 : 0;
        var (era, yearOfEra) = Floor(year, 400);
        var dayOfYear = (((153 * (civilMonth + (civilMonth > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    private static (long Quotient, long Remainder) Floor(long number, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(number, divisor);
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }
}
