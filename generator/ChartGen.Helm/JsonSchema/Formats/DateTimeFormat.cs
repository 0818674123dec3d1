namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>date-time: RFC 3339.</summary>
internal static class DateTimeFormat
{
    public static string? Check(string text)
    {
        var units = Utf8Units.Of(text);
        if (units.Length < 20)
        {
            return "less than 20 characters long";
        }

        if (units[10] is not ('t' or 'T'))
        {
            return "11th character must be t or T";
        }

        return DateFormat.CheckUnits(units[..10]) is { } date ? $"invalid date element: {date}"
            : TimeFormat.CheckUnits(units[11..]) is { } time ? $"invalid time element: {time}"
            : null;
    }
}
