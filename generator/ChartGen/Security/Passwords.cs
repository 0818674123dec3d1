using System.Text;
using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Security;

/// <summary>Recognises passwords, by the names of what holds them and by what they are.</summary>
internal static partial class Passwords
{
    // The Management Center's documented login, and what lists of default passwords begin with.
    private const string OfManagementCenter = "mmcisawesome";

    private static readonly HashSet<string> Defaults = new(StringComparer.OrdinalIgnoreCase)
    {
        OfManagementCenter, "admin", "administrator", "password", "passw0rd", "changeme", "change-me", "change_me", "changeit", "secret", "root", "guest", "test", "default",
        "123456", "12345678", "1234", "qwerty", "letmein", "mosquitto", "minioadmin", "prom-operator", "demo-password",
    };

    /// <summary>Whether a name is that of a password, a token or a key.</summary>
    public static bool IsKey(string name) => Key().IsMatch(name) && !NoSecret().IsMatch(name);

    /// <summary>Whether a text can be a secret: not empty, no reference to a variable, no path, no yes or no.</summary>
    public static bool IsLiteral(string text) =>
        text.Length is > 0 and < 4096 && !text.Contains("$(", StringComparison.Ordinal) && !text.Contains("${", StringComparison.Ordinal)
        && !text.StartsWith('/') && !text.StartsWith('$') && !text.StartsWith('<') && !text.StartsWith('{')
        && YamlScalars.KindOf(text) is not (YamlScalarKind.Boolean or YamlScalarKind.Null) && text.Any(c => c is not ('*' or 'x' or 'X'));

    /// <summary>Whether a text is a password that everybody can know.</summary>
    public static bool IsDefault(string name, string text) => text == OfManagementCenter || (Defaults.Contains(text) && IsKey(name));

    /// <summary>Whether a command holds such a password.</summary>
    public static bool HasDefault(string command) =>
        command.Contains(OfManagementCenter, StringComparison.Ordinal) || Assigned().Matches(command).Any(m => Defaults.Contains(m.Groups["value"].Value));

    /// <summary>Whether a text has a URL with a name and a password in it.</summary>
    public static bool HasCredentials(string text) => text.Contains("://", StringComparison.Ordinal) && Url().Matches(text).Any(m => IsLiteral(m.Groups["password"].Value));

    /// <summary>What a Secret holds, decoded; what is no text is left out.</summary>
    public static IEnumerable<(string Key, string Text, YamlNode Node, string Path)> EntriesOf(ManifestObject secret) =>
        secret.Field("stringData").Entries().Select(e => (e.Key.Text, e.Value.Text() ?? "", e.Value, $"stringData.{e.Key.Text}"))
            .Concat(secret.Field("data").Entries().Select(e => (e.Key.Text, Decoded(e.Value.Text() ?? ""), e.Value, $"data.{e.Key.Text}")));

    private static string Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return text.Length < 65536 && Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }

    [GeneratedRegex("passw|passphrase|secret|token|api_?key|private_?key|credential|^pwd$|_pwd$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"file|path|dir$|name$|url$|uri$|enabled?$|allow|require|policy|length|min|max|ttl|expir|lifetime|audience|issuer|type$|ref$|endpoint|host$|header|field|rotation|duration|mode$|timeout|cache|count|limit|iterations|rounds|algorithm|hash(er|ing)?$|strength|\.(conf|cfg|json|ya?ml|sh|ini|properties|xml|toml|js|py|lua|sql|tmpl|tpl)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoSecret();

    [GeneratedRegex(@"passw(?:or)?d[= ]['""]?(?<value>[^\s'""]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"://[^/\s:@""']{1,64}:(?<password>[^/\s@""']{1,128})@", RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
