using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Go's time.Time, with the methods that a template can use.</summary>
internal sealed class GoTime(long seconds, int nanoseconds, GoZone zone) : GoObject(TimeType)
{
    private static readonly T MonthType = T.Named("time.Month", T.Int);
    private static readonly T WeekdayType = T.Named("time.Weekday", T.Int);

    public static T TimeType { get; } = T.Struct("time.Time");

    /// <summary>The first moment of year 1: Go's zero.</summary>
    public static GoTime Zero { get; } = new(new CivilTime(1, 1, 1, 0, 0, 0).Seconds, 0, GoZone.Utc);

    public long Seconds { get; } = seconds;

    public int Nanoseconds { get; } = nanoseconds;

    public int Offset => zone.At(Seconds).Offset;

    public string ZoneName => zone.At(Seconds).Name;

    public CivilTime Civil => CivilTime.Of(Seconds + Offset);

    public override string Text => TimeFormatter.Format(this, "2006-01-02 15:04:05.999999999 -0700 MST");

    public override string JsonText => TimeFormatter.Format(this, "2006-01-02T15:04:05.999999999Z07:00");

    public static GoTime Of(DateTimeOffset moment, GoZone zone) =>
        new(moment.ToUnixTimeSeconds(), (int)(moment.Ticks % TimeSpan.TicksPerSecond * 100), zone);

    public GoTime In(GoZone other) => new(Seconds, Nanoseconds, other);

    public GoTime Plus(long duration)
    {
        var total = Nanoseconds + (duration % GoDuration.Second);
        var carry = total < 0 ? -1 : total >= GoDuration.Second ? 1 : 0;
        return new GoTime(Seconds + (duration / GoDuration.Second) + carry, (int)(total - (carry * GoDuration.Second)), zone);
    }

    public override GoFunction? Method(string name) => name switch
    {
        "Unix" => Getter(name, T.Int64, Seconds),
        "UnixMilli" => Getter(name, T.Int64, (Seconds * 1000) + (Nanoseconds / 1_000_000)),
        "UnixMicro" => Getter(name, T.Int64, (Seconds * 1_000_000) + (Nanoseconds / 1000)),
        "UnixNano" => Getter(name, T.Int64, unchecked((Seconds * GoDuration.Second) + Nanoseconds)),
        "Year" => Getter(name, T.Int, (nint)Civil.Year),
        "Month" => Getter(name, MonthType, new GoEnum(MonthType, Civil.Month, TimeNames.Months[Civil.Month - 1])),
        "Day" => Getter(name, T.Int, (nint)Civil.Day),
        "Weekday" => Getter(name, WeekdayType, new GoEnum(WeekdayType, Civil.Weekday, TimeNames.Days[Civil.Weekday])),
        "YearDay" => Getter(name, T.Int, (nint)Civil.YearDay),
        "Hour" => Getter(name, T.Int, (nint)Civil.Hour),
        "Minute" => Getter(name, T.Int, (nint)Civil.Minute),
        "Second" => Getter(name, T.Int, (nint)Civil.Second),
        "Nanosecond" => Getter(name, T.Int, (nint)Nanoseconds),
        "String" => Getter(name, T.String, Text),
        "IsZero" => Getter(name, T.Bool, Seconds == Zero.Seconds && Nanoseconds == 0),
        "UTC" => Getter(name, TimeType, In(GoZone.Utc)),
        "Local" => new GoFunction(name, [], TimeType, (context, _) => In(GoZone.Local(context.Options.Time.LocalTimeZone))),
        "Format" => new GoFunction(name, [T.String], T.String, (_, a) => TimeFormatter.Format(this, (string)a[0]!)),
        "AddDate" => new GoFunction(name, [T.Int, T.Int, T.Int], TimeType, (_, a) => PlusDate((nint)a[0]!, (nint)a[1]!, (nint)a[2]!)),
        "Equal" => new GoFunction(name, [TimeType], T.Bool, (_, a) => CompareTo((GoTime)a[0]!) == 0),
        "Before" => new GoFunction(name, [TimeType], T.Bool, (_, a) => CompareTo((GoTime)a[0]!) < 0),
        "After" => new GoFunction(name, [TimeType], T.Bool, (_, a) => CompareTo((GoTime)a[0]!) > 0),
        _ => null,
    };

    public override bool Equals(object? obj) => obj is GoTime other && CompareTo(other) == 0 && ZoneName == other.ZoneName;

    public override int GetHashCode() => HashCode.Combine(Seconds, Nanoseconds);

    private static GoFunction Getter(string name, T type, object value) => new(name, [], type, (_, _) => value);

    private int CompareTo(GoTime other) => (Seconds, Nanoseconds).CompareTo((other.Seconds, other.Nanoseconds));

    private GoTime PlusDate(long years, long months, long days)
    {
        var civil = Civil;
        var local = (CivilTime.DaysOf(civil.Year + years, civil.Month + months, civil.Day + days) * 86_400) + (Seconds + Offset - (CivilTime.DaysOf(civil.Year, civil.Month, civil.Day) * 86_400));
        return new GoTime(local - zone.At(local - Offset).Offset, Nanoseconds, zone);
    }
}
