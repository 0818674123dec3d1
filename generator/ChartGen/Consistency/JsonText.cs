using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>A JSON object that was read, wherever its text stands.</summary>
/// <param name="root">The object.</param>
internal sealed class JsonText(YamlMapping root)
{
    private static readonly YamlLimits Limits = new(4 << 20, 100, 200_000);

    /// <summary>The object.</summary>
    public YamlMapping Root => root;

    /// <summary>The connections of the Management Center that it has.</summary>
    public IReadOnlyList<CenterConnection> Connections => field ??= [.. root.Field("connections").Items().OfType<YamlMapping>().Select(c => new CenterConnection(c))];

    /// <summary>Reads a text; null when it is no JSON object. JSON is YAML.</summary>
    public static JsonText? Read(string text) =>
        text.AsSpan().TrimStart().StartsWith("{") && YamlReader.Read("", text, Limits).Root is YamlMapping root ? new JsonText(root) : null;
}
