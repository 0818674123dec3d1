using System.Globalization;
using System.Text;
using System.Text.Json;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Yaml;

/// <summary>Real Helm judges the reader and the writer, on texts that nobody thought of.</summary>
public class HelmYamlTests
{
    private const int Texts = 3000;

    [Fact]
    public void Random_documents_are_read_or_refused_as_Helm_does()
    {
        var random = Start(out var seed);
        var documents = Enumerable.Range(0, Texts).Select(_ => new RandomYaml(random).Document()).ToArray();
        Compare(seed, documents, YamlBatch.Helm(documents, "fromYaml | toYaml"), text => Written(() => GoYaml.MapFromYaml(text)));
    }

    [Fact]
    public void Random_trees_are_written_as_Helm_writes_them()
    {
        var random = Start(out var seed);
        var trees = Enumerable.Range(0, Texts).Select(_ => new RandomYaml(random).Map()).ToArray();
        Compare(seed, trees, YamlBatch.Helm(trees, "fromJson | toYaml"), text => Written(() => Value(JsonDocument.Parse(text).RootElement)));
    }

    [Fact]
    public void Documents_that_contain_themselves_are_refused_as_Helm_refuses_them()
    {
        string[] documents =
        [
            "a: &a [*a]", "a: &a {b: *a}", "a: &a [{*a : x}]", "a: &a {*a : x}", "a: &a [{[*a]: x}]", "a: &a {b: {*a : x}}", "a: &a {? {b: *a} : x}", "a: &a\n  <<: *a", "a: &a\n  <<: [*a]",
            "a: &a {b: 1}\nc: &c {*a : *c}", "a: &a [1]\nc: {*a : 1}", "a: &a [&b [*a, *b]]",
        ];
        Compare(0, documents, YamlBatch.Helm(documents, "fromYaml | toYaml"), text => Written(() => GoYaml.MapFromYaml(text)));
    }

    private static string Written(Func<object?> value)
    {
        object? made;
        try
        {
            made = value();
        }
        catch (GoErrorException e)
        {
            made = new GoMap { { "Error", e.Message } };
        }

        try
        {
            var text = GoYaml.ToYaml(made);
            return text.EndsWith('\n') ? text[..^1] : text;
        }
        catch (GoErrorException)
        {
            return "";
        }
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => new GoList([.. json.EnumerateArray().Select(Value)]),
        _ => json.EnumerateObject().Aggregate(new GoMap(), (map, e) =>
        {
            map[e.Name] = Value(e.Value);
            return map;
        }),
    };

    private void Compare(int seed, string[] texts, string[] expected, Func<string, string> ours)
    {
        Assert.Equal(texts.Length, expected.Length);
        var differ = new StringBuilder();
        var count = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var actual = ours(texts[i]);
            if (Comparable(actual) != Comparable(expected[i]) && ++count <= 12)
            {
                differ.Append(CultureInfo.InvariantCulture, $"\n=== {i}: {JsonSerializer.Serialize(texts[i])}\nHelm: {JsonSerializer.Serialize(expected[i])}\nwe:   {JsonSerializer.Serialize(actual)}");
            }
        }

        Assert.True(count == 0, $"seed {seed}: {count} of {texts.Length} differ{differ}");
    }

    // How Go prints a key that is a map depends on types that are gone once keys are strings.
    private static string Comparable(string text)
    {
        const string Key = "invalid map key: map[interface {}]interface";
        var at = text.IndexOf(Key, StringComparison.Ordinal);
        return at < 0 ? text : text[..(at + Key.Length)].Replace("Error: \"", "Error: '", StringComparison.Ordinal);
    }

    private static Random Start(out int seed)
    {
        seed = RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine);
        return new Random(seed);
    }
}
