using System.Text.RegularExpressions;

namespace ChartGen.Linting;

/// <summary>Recognises what a file is, by its name and then by what it holds.</summary>
public static partial class LintKinds
{
    private static readonly Dictionary<string, LintKind> Words = new(StringComparer.Ordinal)
    {
        ["deployment"] = LintKind.Deployment,
        ["haproxy"] = LintKind.HaProxy,
        ["exports"] = LintKind.Exports,
        ["mosquitto"] = LintKind.Mosquitto,
        ["manifests"] = LintKind.Manifests,
        ["values"] = LintKind.Values,
        ["setup"] = LintKind.SetupScript,
        ["instructions"] = LintKind.Instructions,
    };

    /// <summary>The words for the kinds, as --as takes them.</summary>
    public static IReadOnlyCollection<string> All => Words.Keys;

    /// <summary>The kind of a word; null for any other word.</summary>
    public static LintKind? Named(string word) => Words.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The kind of a file by its name alone, as far as that says it.</summary>
    public static LintKind? OfName(string path)
    {
        var name = Path.GetFileName(path);
        return name switch
        {
            "haproxy.cfg" => LintKind.HaProxy,
            "exports" => LintKind.Exports,
            "mosquitto.conf" => LintKind.Mosquitto,
            "values.yaml" => LintKind.Values,
            "nfs-setup.sh" => LintKind.SetupScript,
            "INSTALL.md" or "OPERATIONS.md" or "RECOVERY.md" => LintKind.Instructions,
            _ when name.EndsWith(".exports", StringComparison.Ordinal) => LintKind.Exports,
            _ => null,
        };
    }

    /// <summary>The kind of a file; null when neither its name nor its content says it.</summary>
    public static LintKind? Of(string path, string text) => OfName(path) switch
    {
        { } kind => kind,
        null when DeploymentLine().IsMatch(text) => LintKind.Deployment,
        null when IsYaml(path) && ManifestLine().IsMatch(text) => LintKind.Manifests,
        null when HaProxyLine().IsMatch(text) => LintKind.HaProxy,
        null when ExportsLine().IsMatch(text) => LintKind.Exports,
        null when MosquittoLine().IsMatch(text) => LintKind.Mosquitto,
        null when ManifestLine().IsMatch(text) => LintKind.Manifests,
        _ => null,
    };

    private static bool IsYaml(string path) => Path.GetExtension(path) is ".yaml" or ".yml" or ".json";

    [GeneratedRegex("""^\s*["']?apiVersion["']?\s*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ManifestLine();

    [GeneratedRegex("""^["']?(apiVersion["']?\s*:\s*["']?chartgen/|kind["']?\s*:\s*["']?MosquittoDeployment\b)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DeploymentLine();

    [GeneratedRegex("""^[ \t]*(global|defaults|(frontend|backend|listen|resolvers)[ \t]+[^\s#]+)[ \t]*(#.*)?\r?$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HaProxyLine();

    [GeneratedRegex("""^[ \t]*"?/[^\s]*"?[ \t]+[^\s(]*\([a-z_,=0-9:]*\)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ExportsLine();

    [GeneratedRegex("""^(listener +[0-9]+|allow_anonymous +\S+|persistence_location +\S+|(global_)?plugin +\S+)\b.*\r?$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MosquittoLine();
}
