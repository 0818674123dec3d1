using System.Buffers;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>uri, uri-reference and their international kin, as far as Go's net/url looks at them.</summary>
internal static class UriFormat
{
    private const string UserInfo = "-._:~!$&'()*+,;=%@";

    private static readonly SearchValues<char> NotInHost = SearchValues.Create(" <>\"^`{|}\\");

    public static string? CheckAbsolute(string text) => Check(text, out var isAbsolute) ?? (isAbsolute ? null : "relative url");

    public static string? CheckReference(string text) =>
        text.Contains('\\', StringComparison.Ordinal) ? "contains \\" : Check(text, out _);

    private static string? Check(string text, out bool isAbsolute)
    {
        isAbsolute = false;
        if (text.Any(char.IsControl))
        {
            return Parse(text, "net/url: invalid control character in URL");
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0 && Escapes(text[hash..]) is { } inFragment)
        {
            return Parse(text, inFragment);
        }

        var rest = hash < 0 ? text : text[..hash];
        var scheme = SchemeLength(rest);
        if (scheme == 0)
        {
            return Parse(text, "missing protocol scheme");
        }

        isAbsolute = scheme > 0;
        rest = isAbsolute ? rest[(scheme + 1)..] : rest;
        var query = rest.IndexOf('?', StringComparison.Ordinal);
        rest = query < 0 ? rest : rest[..query];
        if (!rest.StartsWith('/'))
        {
            // Go does not look into urn:… and mailto:….
            return isAbsolute ? null
                : rest.Split('/')[0].Contains(':', StringComparison.Ordinal) ? Parse(text, "first path segment in URL cannot contain colon")
                : Parse(text, Escapes(rest));
        }

        var path = rest;
        if (rest.StartsWith("//", StringComparison.Ordinal) && (isAbsolute || !rest.StartsWith("///", StringComparison.Ordinal)))
        {
            var end = rest.IndexOf('/', 2);
            path = end < 0 ? "" : rest[end..];
            if (Authority(end < 0 ? rest[2..] : rest[2..end]) is { } mistake)
            {
                return mistake.IsParsing ? Parse(text, mistake.Message) : mistake.Message;
            }
        }

        return Parse(text, Escapes(path));
    }

    /// <summary>The length of the scheme: -1 when there is none, 0 when only the colon is there.</summary>
    private static int SchemeLength(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == ':')
            {
                return index;
            }

            if (!char.IsAsciiLetter(text[index]) && (index == 0 || !(char.IsAsciiDigit(text[index]) || text[index] is '+' or '-' or '.')))
            {
                return -1;
            }
        }

        return -1;
    }

    private static (bool IsParsing, string Message)? Authority(string text)
    {
        var at = text.LastIndexOf('@');
        if (at >= 0 && !text[..at].All(unit => char.IsAsciiLetterOrDigit(unit) || UserInfo.Contains(unit, StringComparison.Ordinal)))
        {
            return (true, "net/url: invalid userinfo");
        }

        var host = text[(at + 1)..];
        if (host.StartsWith('['))
        {
            return Bracketed(host);
        }

        var colon = host.IndexOf(':', StringComparison.Ordinal);
        var last = host.LastIndexOf(':');
        if (last >= 0 && !host[(last + 1)..].All(char.IsAsciiDigit))
        {
            return (true, $"invalid port \"{host[last..]}\" after host");
        }

        var bad = host.AsSpan().IndexOfAny(NotInHost);
        return bad >= 0 ? (true, $"invalid character \"{host[bad]}\" in host name")
            : HostEscapes(host) is { } escape ? (true, escape)
            : colon != last ? (false, "ipv6 address not enclosed in brackets")
            : null;
    }

    private static (bool IsParsing, string Message)? Bracketed(string host)
    {
        var end = host.LastIndexOf(']');
        if (end < 0)
        {
            return (true, "missing ']' in host");
        }

        var port = host[(end + 1)..];
        if (port.Length > 0 && (port[0] != ':' || !port[1..].All(char.IsAsciiDigit)))
        {
            return (true, $"invalid port \"{port}\" after host");
        }

        return Ipv6Format.Check(host[1..end]) is { } mistake ? (false, $"invalid ipv6 address: {mistake}") : null;
    }

    // In a host only what is not ASCII may be escaped (RFC 6874 allows %25 for zones, which have no place here).
    private static string? HostEscapes(string host)
    {
        if (Escapes(host) is { } mistake)
        {
            return mistake;
        }

        for (var percent = host.IndexOf('%', StringComparison.Ordinal); percent >= 0; percent = host.IndexOf('%', percent + 1))
        {
            if (host[percent + 1] < '8')
            {
                return $"invalid URL escape \"{host.Substring(percent, 3)}\"";
            }
        }

        return null;
    }

    private static string? Escapes(string text)
    {
        for (var percent = text.IndexOf('%', StringComparison.Ordinal); percent >= 0; percent = text.IndexOf('%', percent + 1))
        {
            var escape = text[percent..Math.Min(percent + 3, text.Length)];
            if (escape.Length < 3 || !char.IsAsciiHexDigit(escape[1]) || !char.IsAsciiHexDigit(escape[2]))
            {
                return $"invalid URL escape \"{escape}\"";
            }
        }

        return null;
    }

    private static string? Parse(string text, string? mistake) => mistake is null ? null : $"parse \"{text}\": {mistake}";
}
