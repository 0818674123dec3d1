using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A URL as Go's net/url reads and writes one.</summary>
internal sealed record GoUrl
{
    private const string PathCharacters = "-_.~$&+,/:;=@";
    private const string FragmentCharacters = "-_.~$&+,/:;=?@!()*";
    private const string UserCharacters = "-_.~$&+,;=";
    private const string HostCharacters = "-_.~!$&'()*+,;=:[]<>\"";

    public string Scheme { get; set; } = "";

    public string Opaque { get; set; } = "";

    /// <summary>Name and password, unescaped; null without any.</summary>
    public (string Name, string? Password)? User { get; set; }

    public string Host { get; set; } = "";

    public string Path { get; set; } = "";

    public string Query { get; set; } = "";

    public bool HasEmptyQuery { get; set; }

    public bool OmitsHost { get; set; }

    public string Fragment { get; set; } = "";

    public string HostName
    {
        get
        {
            var colon = Host.LastIndexOf(':');
            var name = colon >= 0 && Host.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? Host[..colon] : Host;
            return name.StartsWith('[') && name.EndsWith(']') ? name[1..^1] : name;
        }
    }

    public string UserText => User is { } user
        ? UrlText.Escape(user.Name, UserCharacters) + (user.Password is { } password ? ":" + UrlText.Escape(password, UserCharacters) : "")
        : "";

    /// <exception cref="GoErrorException">The text is no URL.</exception>
    public static GoUrl Parse(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var body = hash < 0 ? text : text[..hash];
        try
        {
            var url = UrlParser.Parse(body);
            body = text;
            url.Fragment = hash < 0 ? "" : UrlText.Unescape(text[(hash + 1)..]);
            return url;
        }
        catch (GoErrorException exception)
        {
            throw new GoErrorException($"parse {GoQuote.Quote(body)}: {exception.Message}", exception);
        }
    }

    public override string ToString()
    {
        var text = Scheme.Length > 0 ? Scheme + ":" : "";
        if (Opaque.Length > 0)
        {
            text += Opaque;
        }
        else
        {
            text += Authority();
            var path = Path == "*" ? "*" : UrlText.Escape(Path, PathCharacters);
            text += path.Length > 0 && path[0] != '/' && Host.Length > 0 ? "/" : "";
            text += text.Length == 0 && path.Split('/')[0].Contains(':', StringComparison.Ordinal) ? "./" : "";
            text += path;
        }

        text += HasEmptyQuery || Query.Length > 0 ? "?" + Query : "";
        return Fragment.Length > 0 ? text + "#" + UrlText.Escape(Fragment, FragmentCharacters) : text;
    }

    private string Authority()
    {
        if ((Scheme.Length == 0 && Host.Length == 0 && User is null) || (OmitsHost && Host.Length == 0 && User is null))
        {
            return "";
        }

        return (Host.Length > 0 || Path.Length > 0 || User is not null ? "//" : "")
            + (User is null ? "" : UserText + "@")
            + UrlText.Escape(Host, HostCharacters);
    }
}
