using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting.Places;

/// <summary>Finds the files that ConfigMaps carry.</summary>
internal static class EmbeddedFiles
{
    public static IEnumerable<LintFile> Of(IReadOnlyList<ChartSubject> charts, IReadOnlyList<ManifestFile> manifests) =>
    [
        .. charts.SelectMany(c => c.Objects.SelectMany(o => Of(o, c.Texts))),
        .. manifests.SelectMany(m => m.Objects.SelectMany(o => Of(o, null))),
    ];

    private static IEnumerable<LintFile> Of(ManifestObject owner, ChartTexts? texts)
    {
        if (owner.Kind != "ConfigMap" || owner.Group.Length > 0)
        {
            yield break;
        }

        foreach (var entry in owner.Field("data").Entries())
        {
            if (entry.Value is YamlScalar { Text: { Length: > 0 } text } scalar && KindOf(entry.Key.Text, text) is { } kind)
            {
                yield return new LintFile("", kind, text) { Embedded = new EmbeddedText(owner, entry.Key.Text, scalar, texts) };
            }
        }
    }

    // Other keys may hold anything that looks alike.
    private static LintKind? KindOf(string key, string text) =>
        LintKinds.OfName(key) is (LintKind.HaProxy or LintKind.Mosquitto or LintKind.Exports) and var kind
            ? kind
            : Path.GetExtension(key) is ".cfg" or ".conf" && LintKinds.Of(key, text) is (LintKind.HaProxy or LintKind.Mosquitto) and var found ? found : null;
}
