using System.Text.Json;
using System.Text.Json.Nodes;

using ChartGen.Helm.JsonSchema;
using ChartGen.Testing;

using Xunit;

using Schema = ChartGen.Helm.JsonSchema.JsonSchema;

namespace ChartGen.RealTools.Tests.JsonSchema;

/// <summary>Formats refuse what real Helm refuses, over all texts of the official suite's optional format cases.</summary>
public class HelmFormatTests
{
    private const string Draft7 = "http://json-schema.org/draft-07/schema#";

    // Their messages quote the messages of Go's own parsers of URLs and addresses.
    private static readonly string[] OwnWords = ["ipv6", "uri", "iri", "uri-reference", "iri-reference", "uri-template"];

    [Fact]
    public void A_format_refuses_what_Helm_refuses()
    {
        var texts = Texts();
        var schema = new JsonObject { ["$schema"] = Draft7, ["properties"] = new JsonObject() };
        var values = new JsonObject();
        for (var number = 0; number < texts.Count; number++)
        {
            schema["properties"]!.AsObject().Add($"n{number}", new JsonObject { ["format"] = texts[number].Format });
            values.Add($"n{number}", texts[number].Text);
        }

        var yaml = string.Concat(texts.Select((text, number) => $"n{number}: \"{text.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n"));
        var helm = HelmSchemaJudge.Errors(schema.ToJsonString(), yaml).Split('\n').ToDictionary(Place);
        var ours = Schema.Compile(JsonElement.Parse(schema.ToJsonString())).Validate(JsonElement.Parse(values.ToJsonString()))
            .ToDictionary(error => error.InstancePointer[1..], error => $"- at '{error.InstancePointer}': {error.Message}");
        var differences = texts.Select((text, number) => (text.Format, text.Text, Helm: helm.GetValueOrDefault($"n{number}"), Ours: ours.GetValueOrDefault($"n{number}")))
            .Where(judged => OwnWords.Contains(judged.Format) ? judged.Helm is null != (judged.Ours is null) : judged.Helm != judged.Ours);

        Assert.True(!differences.Any(), string.Join('\n', differences));
        Assert.True(helm.Count > 200, $"Helm refused only {helm.Count}.");
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", false)]
    [InlineData("http://json-schema.org/draft-06/schema#", false)]
    [InlineData(Draft7, false)]
    [InlineData("https://json-schema.org/draft/2019-09/schema", true)]
    [InlineData("https://json-schema.org/draft/2020-12/schema", true)]
    public void A_format_is_asserted_up_to_draft_7(string draft, bool isValid)
    {
        var schema = """{"$schema":"DRAFT","properties":{"a":{"format":"ipv4"}}}""".Replace("DRAFT", draft, StringComparison.Ordinal);
        const string Values = """{"a":"10.0.0.300"}""";

        Assert.Equal(isValid, HelmSchemaJudge.Errors(schema, Values).Length == 0);
        Assert.Equal(isValid, Schema.Compile(JsonElement.Parse(schema)).IsValid(JsonElement.Parse(Values)));
        var asserted = new JsonSchemaOptions { Formats = JsonSchemaFormats.Asserted };
        Assert.False(Schema.Compile(JsonElement.Parse(schema), asserted).IsValid(JsonElement.Parse(Values)));
        var ignored = new JsonSchemaOptions { Formats = JsonSchemaFormats.Ignored };
        Assert.True(Schema.Compile(JsonElement.Parse(schema), ignored).IsValid(JsonElement.Parse(Values)));
    }

    private static string Place(string line) => line["- at '/".Length..line.IndexOf("': ", StringComparison.Ordinal)];

    private static List<(string Format, string Text)> Texts()
    {
        var suite = Repository.Shared("json-schema-test-suite", "tests");
        if (suite is null)
        {
            Assert.Skip("The JSON-Schema-Test-Suite is not beside the checkout, in ../shared/json-schema-test-suite.");
        }

        return [.. Directory.GetFiles(suite, "*.json", SearchOption.AllDirectories)
            .Where(file => file.Contains("/optional/format/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => JsonElement.Parse(File.ReadAllBytes(file)).EnumerateArray())
            .Where(group => group.GetProperty("schema") is { ValueKind: JsonValueKind.Object } schema && schema.TryGetProperty("format", out _))
            .SelectMany(group => group.GetProperty("tests").EnumerateArray()
                .Select(test => (Format: group.GetProperty("schema").GetProperty("format").GetString()!, Data: test.GetProperty("data"))))
            .Where(test => test.Data.ValueKind == JsonValueKind.String && test.Data.GetString()!.All(IsPlainInYaml))
            .Select(test => (test.Format, test.Data.GetString()!))
            .Distinct()];
    }

    private static bool IsPlainInYaml(char unit) => unit >= ' ' && unit is not (>= '\x7F' and < '\xA0') && unit < '\uFFFE';
}
