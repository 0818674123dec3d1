using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A cron schedule as github.com/robfig/cron/v3's ParseStandard reads it.</summary>
internal static partial class CronSchedule
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] Descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

    private static readonly (string Name, int Least, int Most, string[] Words)[] Fields =
    [
        ("minute", 0, 59, []), ("hour", 0, 23, []), ("day of the month", 1, 31, []), ("month", 1, 12, Months), ("day of the week", 0, 6, Days),
    ];

    /// <summary>What is allowed instead of a text that is no schedule; null when it is one.</summary>
    public static string? Allowed(string text)
    {
        if (text.StartsWith("TZ=", StringComparison.Ordinal) || text.StartsWith("CRON_TZ=", StringComparison.Ordinal))
        {
            return "allowed is the time zone in timeZone only";
        }

        if (text.StartsWith('@'))
        {
            return Descriptors.Contains(text) || (text.StartsWith("@every ", StringComparison.Ordinal) && Duration().IsMatch(text[7..])) ? null
                : $"allowed are {string.Join(", ", Descriptors)} and @every with a duration, such as @every 1h30m";
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != Fields.Length)
        {
            return FormattableString.Invariant($"it has {words.Length} fields; allowed are five: minute, hour, day of the month, month, day of the week");
        }

        for (var i = 0; i < words.Length; i++)
        {
            var (name, least, most, names) = Fields[i];
            foreach (var part in words[i].Split(','))
            {
                if (!IsRange(part, least, most, names))
                {
                    return FormattableString.Invariant($"'{part}' is no {name}; allowed are numbers from {least} to {most}{(names.Length > 0 ? $" or {names[0]} to {names[^1]}" : "")}, ranges, *, and steps such as */5");
                }
            }
        }

        return null;
    }

    private static bool IsRange(string part, int least, int most, string[] names)
    {
        var step = part.Split('/');
        var ends = step[0].Split('-');
        if (step.Length > 2 || ends.Length > 2 || (step.Length == 2 && Number(step[1], []) is not > 0))
        {
            return false;
        }

        if (ends[0] is "*" or "?")
        {
            return ends.Length == 1;
        }

        var first = Number(ends[0], names);
        var last = ends.Length == 2 ? Number(ends[1], names) : first;
        return first >= least && last <= most && first <= last;

        int? Number(string word, string[] words) =>
            Array.IndexOf(words, word.ToLowerInvariant()) is var index and >= 0 ? index + least
            : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^-?(\d+(\.\d*)?(ns|us|µs|ms|s|m|h))+$")]
    private static partial Regex Duration();
}
