using ChartGen.Helm.Yaml;
using Xunit;

namespace ChartGen.Helm.Tests.Yaml;

public class YamlReaderTests
{
    /// <summary>What Helm 4.1.4 makes of scalars (measured: go-yaml v2 below sigs.k8s.io/yaml).</summary>
    [Theory]
    [InlineData("y", "true")]
    [InlineData("off", "false")]
    [InlineData("010", "8")]
    [InlineData("0o10", "8")]
    [InlineData("08", "8")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("1_000", "1000")]
    [InlineData("~", "null")]
    [InlineData("1.5", "1.5")]
    [InlineData("2001-01-01", "\"2001-01-01\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("-", "\"-\"")]
    public void A_scalar_is_what_Helm_takes_it_for(string yaml, string json)
    {
        var reading = YamlReader.Read("f", $"a: {(yaml == "-" ? "'-'" : yaml)}\n", YamlLimits.Handwritten);
        Assert.Empty(reading.Problems);
        Assert.Equal($$"""{"a":{{json}}}""", YamlJson.ToElement(reading.Root).GetRawText());
    }

    [Fact]
    public void Keys_are_read_as_Helm_reads_them_and_merges_give_way_to_own_keys()
    {
        var reading = YamlReader.Read("f", "base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  x: 3\n", YamlLimits.Handwritten);
        Assert.Empty(reading.Problems);
        Assert.Equal("""{"base":{"x":1,"true":2},"own":{"x":3,"true":2}}""", YamlJson.ToElement(reading.Root).GetRawText());
    }

    [Fact]
    public void Every_node_knows_where_it_stands()
    {
        var root = Assert.IsType<YamlMapping>(YamlReader.Read("f", "a:\n  - b: 1\n    c: [x, yy]\n", YamlLimits.Handwritten).Root);
        var list = Assert.IsType<YamlSequence>(root.Entries[0].Value);
        var inner = Assert.IsType<YamlMapping>(list.Items[0]);
        var flow = Assert.IsType<YamlSequence>(inner.Find("c")!.Value);
        Assert.Equal("f:2:5", inner.Location.ToString());
        Assert.Equal("f:3:12", flow.Items[1].Location.ToString());
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", YamlProblemKind.DuplicateKey, 2)]
    [InlineData("a: 1\n---\nb: 2\n", YamlProblemKind.MoreDocuments, 2)]
    [InlineData("a: .inf\n", YamlProblemKind.Unreadable, 1)]
    [InlineData("? [a]\n: 1\n", YamlProblemKind.Unreadable, 1)]
    [InlineData("a: *nobody\n", YamlProblemKind.Syntax, 1)]
    [InlineData("a: [1\n", YamlProblemKind.Syntax, 2)]
    [InlineData("a: b\0c\n", YamlProblemKind.Syntax, 1)]
    public void What_is_wrong_is_a_problem_at_its_line(string yaml, YamlProblemKind kind, int line)
    {
        var problem = Assert.Single(YamlReader.Read("f", yaml, YamlLimits.Handwritten).Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(line, problem.Location.Line);
    }

    [Fact]
    public void Aliases_cannot_blow_up_in_size_or_depth()
    {
        var wide = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 8).Select(i =>
            $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var deep = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        foreach (var bomb in new[] { wide, deep })
        {
            var reading = YamlReader.Read("f", bomb, YamlLimits.Handwritten);
            Assert.Null(reading.Root);
            Assert.Equal(YamlProblemKind.Limit, Assert.Single(reading.Problems).Kind);
        }
    }
}
