using System.Globalization;
using System.Text;

namespace ChartGen.Helm.JsonSchema;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Escape(string token) =>
        token.AsSpan().IndexOfAny('~', '/') < 0
            ? token
            : token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The tokens of a pointer, or null when it is malformed.</summary>
    public static IEnumerable<string>? Tokens(string pointer) => pointer switch
    {
        "" => [],
        ['/', ..] => pointer[1..].Split('/').Select(Unescape),
        _ => null,
    };

    public static string Of(List<(string? Name, int Index)> path)
    {
        var text = new StringBuilder();
        foreach (var (name, index) in path)
        {
            text.Append('/');
            if (name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{index}");
            }
            else
            {
                text.Append(Escape(name));
            }
        }

        return text.ToString();
    }

    private static string Unescape(string token) =>
        token.Contains('~', StringComparison.Ordinal)
            ? token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : token;
}
