using System.Text.Json.Nodes;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Yaml;

namespace ChartGen.Earlier;

/// <summary>Says by which files two sets differ.</summary>
internal static class ContentDifference
{
    private const int MostNames = 60;

    /// <summary>The names of the files that differ, sorted, such as "changed values.yaml; extra files/a"; null when none do.</summary>
    public static string? Of(IEnumerable<ChartFile> earlier, IEnumerable<ChartFile> now)
    {
        var old = earlier.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var current = now.ToDictionary(f => f.Path, StringComparer.Ordinal);
        string?[] parts =
        [
            Named("changed", old.Keys.Where(p => current.TryGetValue(p, out var file) && !IsSame(old[p], file))),
            Named("missing", old.Keys.Where(p => !current.ContainsKey(p))),
            Named("extra", current.Keys.Where(p => !old.ContainsKey(p))),
        ];
        var said = parts.OfType<string>().ToArray();
        return said.Length == 0 ? null : string.Join(", ", said);
    }

    private static string? Named(string word, IEnumerable<string> paths)
    {
        var sorted = paths.Order(StringComparer.Ordinal).ToArray();
        var more = sorted.Length > MostNames ? $" and {sorted.Length - MostNames} more" : "";
        return sorted.Length == 0 ? null : $"{word} {string.Join(' ', sorted.Take(MostNames))}{more}";
    }

    // helm package writes Chart.yaml anew, with its keys sorted.
    private static bool IsSame(ChartFile a, ChartFile b) =>
        a.Content.Span.SequenceEqual(b.Content.Span) || (a.Path == "Chart.yaml" && JsonNode.DeepEquals(Json(a), Json(b)));

    private static JsonNode? Json(ChartFile file) =>
        YamlJson.ToJson(YamlReader.Read(file.Path, file.Content.Span, YamlLimits.Handwritten).Root);
}
