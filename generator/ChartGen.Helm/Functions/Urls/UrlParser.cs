using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads a URL without fragment as Go's net/url does.</summary>
internal static class UrlParser
{
    /// <exception cref="GoErrorException">The text is no URL.</exception>
    public static GoUrl Parse(string text)
    {
        if (text.Any(unit => unit is < ' ' or '\u007F'))
        {
            throw new GoErrorException("net/url: invalid control character in URL");
        }

        var url = new GoUrl();
        if (text == "*")
        {
            url.Path = "*";
            return url;
        }

        var rest = TakeScheme(url, text);
        if (rest.EndsWith('?') && rest.Count(unit => unit == '?') == 1)
        {
            url.HasEmptyQuery = true;
            rest = rest[..^1];
        }
        else if (rest.IndexOf('?', StringComparison.Ordinal) is var question and >= 0)
        {
            url.Query = rest[(question + 1)..];
            rest = rest[..question];
        }

        if (!rest.StartsWith('/'))
        {
            if (url.Scheme.Length > 0)
            {
                url.Opaque = rest;
                return url;
            }

            if (rest.Split('/')[0].Contains(':', StringComparison.Ordinal))
            {
                throw new GoErrorException("first path segment in URL cannot contain colon");
            }
        }

        if ((url.Scheme.Length > 0 || !rest.StartsWith("///", StringComparison.Ordinal)) && rest.StartsWith("//", StringComparison.Ordinal))
        {
            var slash = rest.IndexOf('/', 2);
            ReadAuthority(url, slash < 0 ? rest[2..] : rest[2..slash]);
            rest = slash < 0 ? "" : rest[slash..];
        }
        else if (url.Scheme.Length > 0 && rest.StartsWith('/'))
        {
            url.OmitsHost = true;
        }

        url.Path = UrlText.Unescape(rest);
        return url;
    }

    private static string TakeScheme(GoUrl url, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsAsciiLetter(unit) || (i > 0 && (char.IsAsciiDigit(unit) || unit is '+' or '-' or '.')))
            {
                continue;
            }

            if (unit != ':')
            {
                return text;
            }

            if (i == 0)
            {
                throw new GoErrorException("missing protocol scheme");
            }

            url.Scheme = text[..i].ToLowerInvariant();
            return text[(i + 1)..];
        }

        return text;
    }

    private static void ReadAuthority(GoUrl url, string authority)
    {
        var at = authority.LastIndexOf('@');
        url.Host = ReadHost(authority[(at + 1)..]);
        if (at < 0)
        {
            return;
        }

        var user = authority[..at];
        if (!user.All(unit => char.IsAsciiLetterOrDigit(unit) || "-._:~!$&'()*+,;=%@".Contains(unit, StringComparison.Ordinal)))
        {
            throw new GoErrorException("net/url: invalid userinfo");
        }

        var colon = user.IndexOf(':', StringComparison.Ordinal);
        url.User = colon < 0
            ? (UrlText.Unescape(user), null)
            : (UrlText.Unescape(user[..colon]), UrlText.Unescape(user[(colon + 1)..]));
    }

    private static string ReadHost(string host)
    {
        var colon = host.LastIndexOf(':');
        if (host.StartsWith('['))
        {
            var bracket = host.LastIndexOf(']');
            if (bracket < 0)
            {
                throw new GoErrorException("missing ']' in host");
            }

            CheckPort(host[(bracket + 1)..]);
        }
        else if (colon >= 0)
        {
            CheckPort(host[colon..]);
        }

        foreach (var unit in host)
        {
            if (unit < 0x80 && !char.IsAsciiLetterOrDigit(unit) && !"-_.~!$&'()*+,;=:[]<>\"%".Contains(unit, StringComparison.Ordinal))
            {
                throw new GoErrorException($"invalid character {GoQuote.Quote(unit.ToString())} in host name");
            }
        }

        CheckEscapes(host);
        return UrlText.Unescape(host);
    }

    private static void CheckPort(string port)
    {
        if (port.Length > 0 && (port[0] != ':' || port.AsSpan(1).IndexOfAnyExceptInRange('0', '9') >= 0))
        {
            throw new GoErrorException($"invalid port {GoQuote.Quote(port)} after host");
        }
    }

    // In a host only bytes above ASCII, and the percent sign itself, may be escaped.
    private static void CheckEscapes(string host)
    {
        for (var i = host.IndexOf('%', StringComparison.Ordinal); i >= 0 && i + 2 < host.Length; i = host.IndexOf('%', i + 1))
        {
            if (host[i + 1] is >= '0' and < '8' && host.AsSpan(i, 3) is not "%25")
            {
                throw new GoErrorException($"invalid URL escape {GoQuote.Quote(host.Substring(i, 3))}");
            }
        }
    }
}
