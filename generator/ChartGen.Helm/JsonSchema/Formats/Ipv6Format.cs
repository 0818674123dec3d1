namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>ipv6: RFC 4291, section 2.2, without a zone.</summary>
internal static class Ipv6Format
{
    private const int Groups = 8;

    public static string? Check(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return "missing colon";
        }

        if (text.Contains('%', StringComparison.Ordinal))
        {
            return "zone id is not a part of ipv6 address";
        }

        return IsAddress(text) ? null : $"\"{text}\" is no IPv6 address";
    }

    private static bool IsAddress(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Count(text, mayEndWithIpv4: true) == Groups;
        }

        var (before, after) = (text[..gap], text[(gap + 2)..]);
        var first = before.Length == 0 ? 0 : Count(before, mayEndWithIpv4: false);
        var second = after.Length == 0 ? 0 : Count(after, mayEndWithIpv4: true);
        return first >= 0 && second >= 0 && first + second < Groups;
    }

    /// <summary>How many groups the text has; -1 when one of them is none.</summary>
    private static int Count(string text, bool mayEndWithIpv4)
    {
        var groups = text.Split(':');
        var hasIpv4 = mayEndWithIpv4 && groups[^1].Contains('.', StringComparison.Ordinal);
        if (hasIpv4 && (Ipv4Format.Check(groups[^1]) is not null || !groups[^1].All(unit => char.IsAsciiDigit(unit) || unit == '.')))
        {
            return -1;
        }

        return groups.SkipLast(hasIpv4 ? 1 : 0).All(group => group.Length is >= 1 and <= 4 && group.All(char.IsAsciiHexDigit))
            ? groups.Length + (hasIpv4 ? 1 : 0)
            : -1;
    }
}
