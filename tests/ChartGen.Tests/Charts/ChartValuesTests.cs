using System.Text;
using System.Text.Json;
using ChartGen.Deployments.Reading;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using ChartGen.Texts;
using Xunit;

namespace ChartGen.Tests.Charts;

public sealed class ChartValuesTests
{
    // Kubernetes' own types, which the chart hands on as they are.
    private static readonly string[] KubernetesTypes = ["resources", "rules"];

    public static TheoryData<string> Examples =>
        [.. ExampleFiles.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_charts_schema_accepts_its_values(string example)
    {
        var values = YamlJson.ToElement(YamlReader.Read("values.yaml", Render(example, "values.yaml"), YamlLimits.Handwritten).Root);

        Assert.Empty(JsonSchema.Compile(SchemaOf(example)).Validate(values).Select(e => $"{e.InstancePointer}: {e.Message}"));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_value_has_a_comment(string example)
    {
        var bare = new List<string>();
        var (previous, foreignIndent) = ("", int.MaxValue);
        foreach (var line in Render(example, "values.yaml").Split('\n'))
        {
            var text = line.TrimStart();
            var indent = line.Length - text.Length;
            foreignIndent = text.Length > 0 && indent <= foreignIndent ? int.MaxValue : foreignIndent;
            if (text.Length > 0 && text[0] is not '#' and not '-' && indent < foreignIndent)
            {
                var key = text.Split(':')[0];
                foreignIndent = KubernetesTypes.Contains(key) ? indent : foreignIndent;
                if (!previous.StartsWith('#'))
                {
                    bare.Add(key);
                }
            }

            previous = text;
        }

        Assert.Empty(bare);
    }

    [Fact]
    public void The_schema_is_closed_and_lets_no_value_be_null()
    {
        var schema = SchemaOf("multinode");
        Assert.Equal(
            [
                "/clusterOperator/envFrom",
                "/clusterOperator/rules",
                "/definitions/annotations",
                "/definitions/env",
                "/definitions/quantities",
                "/definitions/requestedResources",
                "/definitions/requestedResources/requests",
                "/definitions/resources",
                "/global",
                "/networkPolicy/metricsFrom",
            ],
            Open("", schema).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Open(string path, JsonElement schema) =>
    [
        .. IsOpen(schema) ? [path] : Array.Empty<string>(),
        .. Members(schema, "properties").SelectMany(m => Open($"{path}/{m.Name}", m.Value)),
        .. Members(schema, "definitions").SelectMany(m => Open($"/definitions/{m.Name}", m.Value)),
        .. schema.TryGetProperty("items", out var items) ? Open(path, items) : [],
    ];

    // Closed: no other keys, and none that may be missing, for null removes a key.
    private static bool IsOpen(JsonElement schema) =>
        schema.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
        && type.ValueEquals("object")
        && !(schema.TryGetProperty("additionalProperties", out var others)
            && others.ValueKind == JsonValueKind.False
            && schema.TryGetProperty("required", out var required)
            && Members(schema, "properties").Select(m => m.Name).Where(n => n != "global").Order(StringComparer.Ordinal)
                .SequenceEqual(required.EnumerateArray().Select(r => r.GetString()!).Order(StringComparer.Ordinal)));

    private static JsonElement.ObjectEnumerator Members(JsonElement schema, string group) =>
        schema.TryGetProperty(group, out var members) ? members.EnumerateObject() : default;

    private static JsonElement SchemaOf(string example)
    {
        using var document = JsonDocument.Parse(Render(example, "values.schema.json"));
        return document.RootElement.Clone();
    }

    private static string Render(string example, string file)
    {
        var reading = DeploymentReader.Read($"{example}.yaml", File.ReadAllBytes(ExampleFiles.PathOf(example)), []);
        Assert.NotNull(reading.Source);
        return Encoding.UTF8.GetString(ChartSources.BuiltIn.Text(file).Render(TextModel.Of(reading.Source.Topology), "namespace"));
    }
}
