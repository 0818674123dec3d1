using System.Globalization;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>ipv4: RFC 2673, section 3.2, four decimals without leading zeros.</summary>
internal static class Ipv4Format
{
    public static string? Check(string text)
    {
        var groups = text.Split('.');
        return groups.Length == 4
            ? groups.Select(Group).FirstOrDefault(mistake => mistake is not null)
            : "expected four decimals";
    }

    private static string? Group(string group)
    {
        if (group.Length > 1 && group[0] == '0')
        {
            return "leading zeros";
        }

        // Go's Atoi, which Helm uses, takes a sign.
        if (!long.TryParse(group, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || group.Any(char.IsWhiteSpace))
        {
            return group.Length > 0 && group.All(char.IsAsciiDigit)
                ? $"strconv.Atoi: parsing \"{group}\": value out of range"
                : $"strconv.Atoi: parsing \"{group}\": invalid syntax";
        }

        return value is < 0 or > 255 ? "decimal must be between 0 and 255" : null;
    }
}
