namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>email: RFC 5321, section 4.1.2.</summary>
internal static class EmailFormat
{
    private const string Special = ".!#$%&'*+-/=?^_`{|}~";

    public static string? Check(string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 0)
        {
            return "missing @";
        }

        var (local, domain) = (text[..at], text[(at + 1)..]);
        if (local.Length > 64)
        {
            return "local part more than 64 characters long";
        }

        return (local.Length > 1 && local[0] == '"' ? Quoted(local[1..^1]) : Local(local)) ?? Domain(domain);
    }

    private static string? Quoted(string text) =>
        text.AsSpan().IndexOfAny('\\', '"') < 0 ? null : "backslash and quote are not allowed within quoted local part";

    private static string? Local(string text)
    {
        if (text.StartsWith('.'))
        {
            return "starts with dot";
        }

        if (text.EndsWith('.'))
        {
            return "ends with dot";
        }

        if (text.Contains("..", StringComparison.Ordinal))
        {
            return "consecutive dots";
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii || !(char.IsAsciiLetterOrDigit((char)rune.Value) || Special.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                return $"invalid character '{rune}'";
            }
        }

        return null;
    }

    private static string? Domain(string text)
    {
        if (!text.StartsWith('[') || !text.EndsWith(']'))
        {
            return HostNameFormat.Check(text) is { } name ? $"invalid domain: {name}" : null;
        }

        const string Version6 = "IPv6:";
        var address = text[1..^1];
        return address.StartsWith(Version6, StringComparison.Ordinal)
            ? Ipv6Format.Check(address[Version6.Length..]) is { } version6 ? $"invalid ipv6 address: {version6}" : null
            : Ipv4Format.Check(address) is { } version4 ? $"invalid ipv4 address: {version4}" : null;
    }
}
