using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>The times of TOML. Those without a zone are in zones of their own, whose names say what was left out.</summary>
internal static class TomlTime
{
    private static readonly (string Layout, GoZone Zone)[] Layouts = [.. Local("datetime-local", "2006-01-02T15:04:05.999999999", "2006-01-02T15:04"),
        .. Local("date-local", "2006-01-02"), .. Local("time-local", "15:04:05.999999999", "15:04"),
        ("2006-01-02T15:04:05.999999999Z07:00", GoZone.Utc), ("2006-01-02T15:04Z07:00", GoZone.Utc)];

    /// <summary>The time that the text is; null when it is none.</summary>
    public static GoTime? Parse(string text)
    {
        var usual = text.ToUpperInvariant().Replace(' ', 'T');
        foreach (var (layout, zone) in Layouts)
        {
            try
            {
                return new TimeParser(layout, usual, zone).Parse();
            }
            catch (GoErrorException)
            {
                // The next layout, as the only way to ask.
            }
        }

        return null;
    }

    /// <summary>The time as TOML has it.</summary>
    public static string Format(GoTime time) => time.ZoneName switch
    {
        "datetime-local" => time.JsonText.TrimEnd('Z'),
        "date-local" => time.JsonText[..10],
        "time-local" => time.JsonText[11..].TrimEnd('Z'),
        _ => time.JsonText,
    };

    private static IEnumerable<(string Layout, GoZone Zone)> Local(string name, params string[] layouts) => layouts.Select(layout => (layout, GoZone.Fixed(name, 0)));
}
