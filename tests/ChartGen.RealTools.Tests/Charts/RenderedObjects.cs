using System.Text.Json.Nodes;
using ChartGen.Helm.Yaml;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>What Helm renders of a chart, as objects.</summary>
internal sealed class RenderedObjects
{
    private RenderedObjects(string text)
    {
        Text = text;
        Objects =
        [
            .. text.Split("\n---", StringSplitOptions.RemoveEmptyEntries)
                .Select(document => YamlReader.Read("rendered", document.TrimStart('-') + "\n", new YamlLimits(1 << 24, 100, 1_000_000)))
                .Select(reading =>
                {
                    Assert.Empty(reading.Problems);
                    return YamlJson.ToJson(reading.Root);
                })
                .OfType<JsonObject>(),
        ];
    }

    public string Text { get; }

    public IReadOnlyList<JsonObject> Objects { get; }

    public static RenderedObjects Of(string helm, string chart, params IEnumerable<string> flags)
    {
        var result = Helm.Run(helm, ["template", "r", chart, .. flags]);
        Assert.True(result.ExitCode == 0, result.All);
        return new RenderedObjects(result.Output);
    }

    public IEnumerable<JsonObject> OfKind(string kind) => Objects.Where(o => (string)o["kind"]! == kind);

    public static string NameOf(JsonObject item) => $"{item["kind"]}/{item["metadata"]!["namespace"]}/{item["metadata"]!["name"]}";
}
