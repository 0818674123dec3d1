using System.Collections.Concurrent;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using ChartGen.Linting.Places;

namespace ChartGen.Consistency;

/// <summary>A JSON text in a ConfigMap, or a file of a chart, whose nodes know where the author wrote them.</summary>
internal sealed class EmbeddedJson(YamlMapping root, string name, Func<YamlNode, Spot> spotOf)
{
    private static readonly YamlLimits Limits = new(4 << 20, 100, 200_000);

    private static readonly Memo<LintSubject, EmbeddedJson[]> Embedded = new(s => [.. OfConfigMaps(s)]);
    private static readonly Memo<ChartTexts, ConcurrentDictionary<string, EmbeddedJson?>> Files = new(_ => []);

    public YamlMapping Root => root;

    public string Name => name;

    public Spot Spot(YamlNode? node) => spotOf(node ?? root);

    /// <summary>The JSON texts of ConfigMaps that have a key at their root.</summary>
    public static IEnumerable<EmbeddedJson> InConfigMaps(LintSubject subject, string key) => Embedded.Of(subject).Where(e => e.Root.Field(key) is not null);

    /// <summary>A file of a chart; null when there is none, or it is no JSON object.</summary>
    public static EmbeddedJson? InChart(ChartSubject chart, string path) => Files.Of(chart.Texts).GetOrAdd(path, OfChart, chart.Texts);

    private static EmbeddedJson? OfChart(string path, ChartTexts texts) =>
        texts.Text(path) is { } text && Read(text) is { } root
            ? new EmbeddedJson(root, path, node => Consistency.Spot.Of(texts.Place(path, node.Location.Line, node.Location.Column), null))
            : null;

    private static IEnumerable<EmbeddedJson> OfConfigMaps(LintSubject subject) =>
        from owner in subject.Index.OfKind("ConfigMap")
        from entry in owner.Field("data").Entries()
        let value = entry.Value as YamlScalar
        where value is not null && entry.Key.Text.EndsWith(".json", StringComparison.Ordinal)
        let root = Read(value.Text)
        where root is not null
        let texts = subject.Charts.FirstOrDefault(c => c.Objects.Contains(owner))?.Texts
        let text = new EmbeddedText(owner, entry.Key.Text, value, texts)
        select new EmbeddedJson(root, entry.Key.Text, node => Consistency.Spot.Later(() => text.Locate(node.Location.Line, node.Location.Column), text.Subject));

    // JSON is YAML.
    private static YamlMapping? Read(string text) =>
        text.AsSpan().TrimStart().StartsWith("{") ? YamlReader.Read("", text, Limits).Root as YamlMapping : null;
}
