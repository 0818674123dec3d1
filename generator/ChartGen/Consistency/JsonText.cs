using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>A JSON object that was read, wherever its text stands.</summary>
/// <param name="root">The object.</param>
internal sealed class JsonText(YamlMapping root)
{
    internal static readonly YamlLimits Limits = new(4 << 20, 100, 200_000);

    /// <summary>The object.</summary>
    public YamlMapping Root => root;

    /// <summary>The connections of the Management Center that it has.</summary>
    public IReadOnlyList<CenterConnection> Connections => field ??= [.. root.Field("connections").Items().OfType<YamlMapping>().Select(c => new CenterConnection(c))];

    /// <summary>Reads a text; null when it is no JSON object. JSON is YAML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="memory">Trees of texts like it; null when there are none.</param>
    public static JsonText? Read(string text, YamlMemory? memory) =>
        text.AsSpan().TrimStart().StartsWith("{") && (memory?.Read("", text) ?? YamlReader.Read("", text, Limits)).Root is YamlMapping root ? new JsonText(root) : null;
}
