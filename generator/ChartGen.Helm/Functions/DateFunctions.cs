using System.Globalization;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's dates and durations.</summary>
internal static class DateFunctions
{
    private const string Day = "2006-01-02";

    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("now", [], GoTime.TimeType, (context, _) => Now(context));
        registry.Add("date", [T.String, T.Any], T.String, (context, a) => Format(context, (string)a[0]!, a[1], "Local"));
        registry.Add("htmlDate", [T.Any], T.String, (context, a) => Format(context, Day, a[0], "Local"));
        registry.Add("htmlDateInZone", [T.Any, T.String], T.String, (context, a) => Format(context, Day, a[0], (string)a[1]!));
        registry.Add("ago", [T.Any], T.String, (context, a) => Ago(context, a[0]));
        registry.Add("duration", [T.Any], T.String, (_, a) => GoDuration.ToText(unchecked(Seconds(a[0]) * GoDuration.Second)));
        registry.Add("durationRound", [T.Any], T.String, (context, a) => Round(context, a[0]));
        registry.Add("unixEpoch", [GoTime.TimeType], T.String, (_, a) => ((GoTime)a[0]!).Seconds.ToString(CultureInfo.InvariantCulture));
        registry.Add("toDate", [T.String, T.String], GoTime.TimeType, (context, a) => ToDate(context, (string)a[0]!, (string)a[1]!));
        registry.Add("mustToDate", [T.String, T.String], GoTime.TimeType, (context, a) => new TimeParser((string)a[0]!, (string)a[1]!, Local(context)).Parse());
        foreach (var name in new[] { "dateInZone", "date_in_zone" })
        {
            registry.Add(name, [T.String, T.Any, T.String], T.String, (context, a) => Format(context, (string)a[0]!, a[1], (string)a[2]!));
        }

        foreach (var name in new[] { "dateModify", "date_modify" })
        {
            registry.Add(name, [T.String, GoTime.TimeType], GoTime.TimeType, (_, a) => GoDuration.Parse((string)a[0]!) is { } length ? ((GoTime)a[1]!).Plus(length) : a[1]);
        }

        foreach (var name in new[] { "mustDateModify", "must_date_modify" })
        {
            registry.Add(name, [T.String, GoTime.TimeType], GoTime.TimeType, (_, a) => ((GoTime)a[1]!).Plus(GoDuration.Parse((string)a[0]!) ?? throw InvalidDuration((string)a[0]!)));
        }
    }

    private static GoZone Local(FunctionContext context) => GoZone.Local(context.Options.Time.LocalTimeZone);

    private static GoTime Now(FunctionContext context) => GoTime.Of(context.Options.Time.GetUtcNow(), Local(context));

    private static GoTime TimeOf(FunctionContext context, object? value) => value switch
    {
        GoTime time => time,
        nint seconds => new GoTime(seconds, 0, Local(context)),
        long seconds => new GoTime(seconds, 0, Local(context)),
        int seconds => new GoTime(seconds, 0, Local(context)),
        _ => Now(context),
    };

    private static string Format(FunctionContext context, string layout, object? value, string zone)
    {
        var place = zone == "Local" ? Local(context) : GoZone.Find(zone) ?? GoZone.Utc;
        return TimeFormatter.Format(TimeOf(context, value).In(place), layout);
    }

    private static string Ago(FunctionContext context, object? value)
    {
        var length = Since(context, value is int ? Now(context) : TimeOf(context, value));
        var rest = length % GoDuration.Second;
        return GoDuration.ToText(length - rest + (rest * 2 >= GoDuration.Second ? GoDuration.Second : 0));
    }

    private static long Since(FunctionContext context, GoTime time)
    {
        var now = Now(context);
        var length = ((Int128)(now.Seconds - time.Seconds) * GoDuration.Second) + now.Nanoseconds - time.Nanoseconds;
        return (long)Int128.Clamp(length, long.MinValue, long.MaxValue);
    }

    // An int is not among what sprig takes: it counts as 0.
    private static long Seconds(object? value) => value switch
    {
        string text => GoNumbers.ParseInt(text, 10, 64, out var number) == NumberError.Syntax ? 0 : number,
        long number => number,
        _ => 0,
    };

    private static string Round(FunctionContext context, object? value)
    {
        var length = value switch
        {
            string text => GoDuration.Parse(text) ?? 0,
            long number => number,
            GoTime time => Since(context, time),
            _ => 0,
        };
        var size = length < 0 ? (ulong)unchecked(-length) : (ulong)length;
        foreach (var (unit, letter) in new[] { (24UL * 365, "y"), (24UL * 30, "mo"), (24UL, "d"), (1UL, "h") })
        {
            if (size > unit * (ulong)GoDuration.Hour)
            {
                return (size / (unit * (ulong)GoDuration.Hour)).ToString(CultureInfo.InvariantCulture) + letter;
            }
        }

        return size > (ulong)GoDuration.Minute ? $"{size / (ulong)GoDuration.Minute}m" : size > (ulong)GoDuration.Second ? $"{size / (ulong)GoDuration.Second}s" : "0s";
    }

    private static GoTime ToDate(FunctionContext context, string layout, string text)
    {
        try
        {
            return new TimeParser(layout, text, Local(context)).Parse();
        }
        catch (GoErrorException)
        {
            return GoTime.Zero;
        }
    }

    private static GoErrorException InvalidDuration(string text)
    {
        var body = text.TrimStart('-', '+');
        var isMissing = body.Length > 0 && char.IsAsciiDigit(body[0]) && body.All(unit => char.IsAsciiDigit(unit) || unit == '.');
        var unknown = new string([.. body.SkipWhile(unit => char.IsAsciiDigit(unit) || unit == '.').TakeWhile(unit => !char.IsAsciiDigit(unit) && unit != '.')]);
        return new GoErrorException(
            isMissing ? $"time: missing unit in duration {GoQuote.QuoteBytes(text)}"
            : body.Length > 0 && char.IsAsciiDigit(body[0]) && unknown is not ("h" or "m" or "s" or "ms" or "us" or "ns" or "µs") ? $"time: unknown unit {GoQuote.QuoteBytes(unknown)} in duration {GoQuote.QuoteBytes(text)}"
            : $"time: invalid duration {GoQuote.QuoteBytes(text)}");
    }
}
