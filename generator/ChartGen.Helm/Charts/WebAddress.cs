using System.Text;
using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>The addresses that <c>helm lint</c> takes in Chart.yaml.</summary>
public static class WebAddress
{
    private const int LongestUrl = 2082;

    private static readonly string[] Schemes = ["ftp", "tcp", "udp", "ws", "wss", "http", "https"];

    /// <summary>Whether a text is a URL with a scheme.</summary>
    public static bool HasScheme(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Length > 0 && UrlParser.Parse(text).Scheme.Length > 0;
        }
        catch (GoErrorException)
        {
            return false;
        }
    }

    /// <summary>Whether a text is the address of a page; its scheme may be missing.</summary>
    public static bool IsPage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.EnumerateRunes().Count() > LongestUrl || Encoding.UTF8.GetByteCount(text) <= 3 || text[0] == '.' || text.Any(char.IsWhiteSpace))
        {
            return false;
        }

        var mark = text.IndexOf("://", StringComparison.Ordinal);
        var rest = mark > 0 && Schemes.Contains(text[..mark]) ? text[(mark + 3)..] : text;
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        return !host.StartsWith('.') && IsHost(host) && (host.Contains('.', StringComparison.Ordinal) || end < 0 || mark > 0 || host.Contains(':', StringComparison.Ordinal));
    }

    /// <summary>Whether a text is an address for mail.</summary>
    public static bool IsMail(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.LastIndexOf('@');
        return at > 0 && IsMailbox(text[..at]) && IsDomain(text[(at + 1)..]);
    }

    private static bool IsHost(string host)
    {
        var colon = host.LastIndexOf(':');
        if (host.StartsWith('['))
        {
            return host.IndexOf(']', StringComparison.Ordinal) is > 1 and var bracket && (colon < bracket || IsPort(host[(colon + 1)..]));
        }

        var name = colon < 0 ? host : host[..colon];
        return (colon < 0 || IsPort(host[(colon + 1)..])) && name.TrimEnd('.').Split('.').All(IsLabel) && !name.EndsWith("..", StringComparison.Ordinal);
    }

    private static bool IsPort(string text) => text.Length is >= 1 and <= 5 && text.All(char.IsAsciiDigit);

    private static bool IsLabel(string label) =>
        label.Length > 0 && label[0] is not ('-' or '_') && label[^1] is not ('-' or '_') && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or >= '\u00A1');

    // Either words with dots between them, or anything in quotes (RFC 5322).
    private static bool IsMailbox(string text) =>
        (text.Length > 2 && text[0] == '"' && text[^1] == '"') || text.Split('.').All(word => word.Length > 0 && word.All(IsMailCharacter));

    private static bool IsMailCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00A0' || "!#$%&'*+-/=?^_`{|}~".Contains(c, StringComparison.Ordinal);

    private static bool IsDomain(string domain)
    {
        var labels = domain.TrimEnd('.').Split('.');
        return labels.Length > 1 && !domain.EndsWith("..", StringComparison.Ordinal) && labels[^1].Length > 0 && !char.IsAsciiDigit(labels[^1][0])
            && labels.All(l => l.Length > 0 && IsEdge(l[0]) && IsEdge(l[^1]) && l.All(c => IsEdge(c) || c is '-' or '.' or '_' or '~'));
    }

    private static bool IsEdge(char c) => char.IsAsciiLetterOrDigit(c) || c >= '\u00A0';
}
