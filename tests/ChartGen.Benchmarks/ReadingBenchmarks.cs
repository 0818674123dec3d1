using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.Parsing;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Benchmarks;

/// <summary>The parts: all templates of the built chart, its values, its schema.</summary>
public class ReadingBenchmarks
{
    private JsonSchema schema = null!;
    private JsonElement values;
    private GoMap tree = null!;
    private string valuesText = "";

    [GlobalSetup]
    public void Setup()
    {
        valuesText = BuiltChart.Text("values.yaml");
        tree = GoYaml.MapFromYaml(valuesText);
        values = YamlJson.ToElement(YamlReader.Read("values.yaml", valuesText, YamlLimits.Handwritten).Root);
        schema = SchemaOf();
    }

    [Benchmark(Description = "lexer: all templates")]
    public int Lexer()
    {
        var count = 0;
        foreach (var template in BuiltChart.Templates)
        {
            var lexer = new Lexer(template.Text);
            while (lexer.Next().Kind is not (TokenKind.End or TokenKind.Error))
            {
                count++;
            }
        }

        return count;
    }

    [Benchmark(Description = "lexer and parser: all templates")]
    public TemplateSet Parser() => TemplateSet.Parse(BuiltChart.Templates);

    [Benchmark(Description = "fromYaml: values.yaml")]
    public GoMap FromYaml() => GoYaml.MapFromYaml(valuesText);

    [Benchmark(Description = "toYaml: the values")]
    public string ToYaml() => GoYaml.ToYaml(tree);

    [Benchmark(Description = "schema: compile")]
    public JsonSchema CompileSchema() => SchemaOf();

    [Benchmark(Description = "schema: compile, validate the values")]
    public bool ValidateFirst() => SchemaOf().IsValid(values);

    [Benchmark(Description = "schema: validate the same values again")]
    public bool ValidateAgain() => schema.IsValid(values);

    private static JsonSchema SchemaOf()
    {
        using var document = JsonDocument.Parse(BuiltChart.Text("values.schema.json"));
        return JsonSchema.Compile(document.RootElement);
    }
}
