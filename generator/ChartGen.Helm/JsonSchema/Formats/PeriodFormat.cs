namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>period: two times, or a time and a duration, with a slash between (RFC 3339, appendix A).</summary>
internal static class PeriodFormat
{
    public static string? Check(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return "missing slash";
        }

        var (start, end) = (text[..slash], text[(slash + 1)..]);
        if (start.StartsWith('P'))
        {
            return Part("start duration", DurationFormat.Check(start)) ?? Part("end date-time", DateTimeFormat.Check(end));
        }

        return Part("start date-time", DateTimeFormat.Check(start))
            ?? (end.StartsWith('P') ? Part("end duration", DurationFormat.Check(end)) : Part("end date-time", DateTimeFormat.Check(end)));
    }

    private static string? Part(string name, string? mistake) => mistake is null ? null : $"invalid {name}: {mistake}";
}
