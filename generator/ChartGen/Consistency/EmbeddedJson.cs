using System.Collections.Concurrent;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using ChartGen.Linting.Places;

namespace ChartGen.Consistency;

/// <summary>A JSON text in a ConfigMap, or a file of a chart, whose nodes know where the author wrote them.</summary>
internal sealed class EmbeddedJson(JsonText content, string name, Func<YamlNode, Spot> spotOf)
{
    private static readonly Memo<LintSubject, EmbeddedJson[]> Embedded = new(s => [.. OfConfigMaps(s)]);
    private static readonly Memo<ChartTexts, ConcurrentDictionary<string, EmbeddedJson?>> Files = new(_ => []);

    public YamlMapping Root => content.Root;

    /// <summary>The connections of the Management Center that it has.</summary>
    public IReadOnlyList<CenterConnection> Connections => content.Connections;

    public string Name => name;

    public Spot Spot(YamlNode? node) => spotOf(node ?? content.Root);

    /// <summary>The JSON texts of ConfigMaps that have a key at their root.</summary>
    public static IEnumerable<EmbeddedJson> InConfigMaps(LintSubject subject, string key) => Embedded.Of(subject).Where(e => e.Root.Field(key) is not null);

    /// <summary>A file of a chart; null when there is none, or it is no JSON object.</summary>
    public static EmbeddedJson? InChart(LintSubject subject, ChartSubject chart, string path) =>
        Files.Of(chart.Texts).GetOrAdd(path, OfChart, (chart.Texts, subject.Memory));

    private static EmbeddedJson? OfChart(string path, (ChartTexts Texts, LintMemory? Memory) of) =>
        of.Texts.Text(path) is { } text && JsonText.Read(text, of.Memory?.JsonTrees) is { } content
            ? new EmbeddedJson(content, path, node => Consistency.Spot.Of(of.Texts.Place(path, node.Location.Line, node.Location.Column), null))
            : null;

    private static IEnumerable<EmbeddedJson> OfConfigMaps(LintSubject subject) =>
        from owner in subject.Index.OfKind("ConfigMap")
        from entry in owner.Field("data").Entries()
        let value = entry.Value as YamlScalar
        where value is not null && entry.Key.Text.EndsWith(".json", StringComparison.Ordinal)
        let content = Read(value.Text, subject.Memory)
        where content is not null
        let texts = subject.Charts.FirstOrDefault(c => c.Objects.Contains(owner))?.Texts
        let text = new EmbeddedText(owner, entry.Key.Text, value, texts)
        select new EmbeddedJson(content, entry.Key.Text, node => Consistency.Spot.Later(() => text.Locate(node.Location.Line, node.Location.Column), text.Subject));

    private static JsonText? Read(string text, LintMemory? memory)
    {
        if (memory?.Json.Find(text) is { } known)
        {
            return known;
        }

        var content = JsonText.Read(text, null);
        if (content is not null)
        {
            memory?.Json.Keep(text, content);
        }

        return content;
    }
}
