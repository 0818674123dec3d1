using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's <c>urlParse</c> and <c>urlJoin</c>.</summary>
internal static class UrlFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("urlParse", [T.String], T.AnyMap, (_, a) => Parse((string)a[0]!));
        registry.Add("urlJoin", [T.AnyMap], T.String, (_, a) => Join((GoMap)a[0]!));
    }

    private static GoMap Parse(string text)
    {
        try
        {
            var url = GoUrl.Parse(text);
            return new GoMap
            {
                { "scheme", url.Scheme },
                { "host", url.Host },
                { "hostname", url.HostName },
                { "path", url.Path },
                { "query", url.Query },
                { "opaque", url.Opaque },
                { "fragment", url.Fragment },
                { "userinfo", url.UserText },
            };
        }
        catch (GoErrorException exception)
        {
            throw new GoErrorException($"unable to parse url: {exception.Message}", exception);
        }
    }

    private static string Join(GoMap map)
    {
        var url = new GoUrl
        {
            Scheme = Text(map, "scheme"),
            Host = Text(map, "host"),
            Path = Text(map, "path"),
            Query = Text(map, "query"),
            Opaque = Text(map, "opaque"),
            Fragment = Text(map, "fragment"),
        };
        var user = Text(map, "userinfo");
        if (user.Length == 0)
        {
            return url.ToString();
        }

        try
        {
            url.User = GoUrl.Parse($"proto://{user}@host").User;
        }
        catch (GoErrorException exception)
        {
            throw new GoErrorException($"unable to parse userinfo in dict: {exception.Message}", exception);
        }

        return url.ToString();
    }

    private static string Text(GoMap map, string key)
    {
        if (!map.TryGetValue(key, out var value))
        {
            return "";
        }

        return value switch
        {
            string text => text,
            null => throw new GoErrorException("runtime error: invalid memory address or nil pointer dereference"),
            _ => throw new GoErrorException($"unable to parse {key} key, must be of type string, but {ReflectionFunctions.KindName(value)} found"),
        };
    }
}
