using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;

namespace ChartGen.Charts.Rules;

/// <summary>Finds values that are secrets by their keys.</summary>
internal static partial class SecretValues
{
    /// <summary>The secrets that have a value, with their paths.</summary>
    public static IEnumerable<(string Path, YamlScalar Value)> In(YamlNode? root) =>
        from item in ValuePaths.Entries(root, "")
        where item.Entry.Value is YamlScalar { Kind: YamlScalarKind.Text or YamlScalarKind.Integer } && Secret().IsMatch(item.Entry.Key.Text) && !NamesKeys().IsMatch(item.Path)
        let value = (YamlScalar)item.Entry.Value
        where !IsNoSecret(value.Text)
        select (item.Path, value);

    // A template, a place to fill in, a variable or a path.
    private static bool IsNoSecret(string text) =>
        text.Length == 0 || text.Contains("{{", StringComparison.Ordinal) || text[0] is '<' or '$' or '/' || text.Contains("://", StringComparison.Ordinal);

    [GeneratedRegex("(password|passwd|passphrase|token|api_?key|private_?key|secret_?key|access_?key|(client|shared|signing|jwt|app)_?secret)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    // Names of keys in a Secret that exists already.
    [GeneratedRegex(@"(secretkeys|existingsecret\w*|keymapping|secretkeyref|secretref|keys)\.[^.]*$|keyname|(^|\.)existing|secretname", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesKeys();
}
