using System.Globalization;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests.Yaml;

/// <summary>A text gives the same tree, and the same problems, whatever was read before it.</summary>
public class YamlMemoryTests
{
    private static readonly YamlLimits Limits = new(1 << 20, 100, 100_000);

    [Theory]
    [InlineData("a: one\nb: 1\n", "a: two\nb: 1\n")]
    [InlineData("a: /srv/one\nb: 1\n", "a: /srv/longer-one\nb: 1\n")]
    [InlineData("{\n  \"a\": \"x one broker 0\",\n  \"b\": \"one\"\n}\n", "{\n  \"a\": \"x other broker 0\",\n  \"b\": \"other\"\n}\n")]
    [InlineData("a: 'one'\n", "a: 'an other'\n")]
    [InlineData("- one\n- two\n", "- one\n- three\n")]
    [InlineData("a: one", "a: two")]
    [InlineData("a: one # word\n", "a: one # other\n")]
    [InlineData("# one\na: 1\n", "# other\na: 1\n")]
    [InlineData("a: |\n  one\n  two\n", "a: |\n  one\n  other\n")]
    [InlineData("a: |\n  x: one\n", "a: |\n  x: other\n")]
    [InlineData("a: one\n  two\n", "a: one\n  other\n")]
    [InlineData("a: one\n  two\n", "a: other\n  two\n")]
    [InlineData("a: one\n", "a: true\n")]
    [InlineData("a: one\n", "a: null\n")]
    [InlineData("a: one\n", "a: 12\n")]
    [InlineData("a: 12\n", "a: one\n")]
    [InlineData("a: yes\n", "a: yet\n")]
    [InlineData("a: one\n", "a: -\n")]
    [InlineData("a: one\n", "a: --- \n")]
    [InlineData("a:\n  one\n", "a:\n  ---\n")]
    [InlineData("one: 1\ntwo: 2\n", "two: 1\ntwo: 2\n")]
    [InlineData("a: \"one\": two\n", "a: \"other\": two\n")]
    [InlineData("a: &x one\nb: *x\n", "a: &x two\nb: *x\n")]
    [InlineData("a: &x\n  one\nb: *x\n", "a: &x\n  two\nb: *x\n")]
    [InlineData("a: &x\n  k: one\n  l: two\nb: *x\n", "a: &x\n  k: other\n  l: another\nb: *x\n")]
    [InlineData("a: &x one\nb: *x\n", "a: &y one\nb: *x\n")]
    [InlineData("a: !!str one\n", "a: !!int one\n")]
    [InlineData("a: !!int \"one\"\n", "a: !!int \"5\"\n")]
    [InlineData("b: &b\n  k: one\na:\n  <<: *b\n  k: two\n", "b: &b\n  k: other\na:\n  <<: *b\n  k: two\n")]
    [InlineData("a: [one,\n  two]\n", "a: [one,\n  other]\n")]
    [InlineData("a: [one, two]\n", "a: [other, two]\n")]
    [InlineData("a: one two\n", "a: one other\n")]
    [InlineData("a: \"one\\n\"\n", "a: \"other\\n\"\n")]
    [InlineData("a: 'it''s one'\n", "a: 'it''s other'\n")]
    [InlineData("a: \"one\n  two\"\nb: 1\n", "a: \"one\n  other\"\nb: 1\n")]
    [InlineData("a: one\r\nb: one\r\n", "a: one\r\nb: other\r\n")]
    [InlineData("a: one\u0085b: one\n", "a: one\u0085b: other\n")]
    [InlineData("a: one\n", "a: one\nb: two\n")]
    [InlineData("a: one\n---\nb: two\n", "a: one\n---\nb: other\n")]
    [InlineData("a: one\n", "a: two\u0001\n")]
    [InlineData("", "a: one\n")]
    public void What_was_read_before_changes_nothing(string before, string now)
    {
        var memory = new YamlMemory(Limits);
        Assert.Equal(Words(YamlReader.Read("before.yaml", before, Limits)), Words(memory.Read("before.yaml", before)));
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(Words(YamlReader.Read("now.yaml", now, Limits)), Words(memory.Read("now.yaml", now)));
            Assert.Equal(Words(YamlReader.Read("again.yaml", before, Limits)), Words(memory.Read("again.yaml", before)));
        }
    }

    [Fact]
    public void Any_word_of_a_text_may_be_another()
    {
        string[] words = ["x", "/srv/x", "true", "12", "~", "a b", "a: b", "'", "\"", "#", "-", "", "*x", "&x", "|", "{", "]", ","];
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.yaml").Order(StringComparer.Ordinal).Take(2))
        {
            var text = File.ReadAllText(file);
            var memory = new YamlMemory(Limits);
            memory.Read(file, text);
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var behind = lines[i].LastIndexOfAny([' ', '"', '/']) + 1;
                var end = lines[i].EndsWith('"') ? lines[i].Length - 1 : lines[i].Length;
                foreach (var word in words)
                {
                    string[] changed = [.. lines];
                    changed[i] = lines[i][..Math.Min(behind, end)] + word + lines[i][end..];
                    var now = string.Join('\n', changed);
                    Assert.Equal(Words(YamlReader.Read(file, now, Limits)), Words(memory.Read(file, now)));
                }
            }
        }
    }

    [Fact]
    public void What_is_the_same_in_two_texts_is_made_once()
    {
        var memory = new YamlMemory(Limits);
        memory.Read("", "a:\n  b: one\nc:\n  d: 1\n");
        var first = (YamlMapping)memory.Read("", "a:\n  b: two\nc:\n  d: 1\n").Root!;
        var second = (YamlMapping)memory.Read("", "a:\n  b: three\nc:\n  d: 1\n").Root!;
        Assert.Same(first.Find("c")!.Value, second.Find("c")!.Value);
        Assert.NotSame(first.Find("a")!.Value, second.Find("a")!.Value);
    }

    private static string Words(YamlReading reading) =>
        string.Join('\n', reading.Problems.Select(p => $"{p.Kind} {p.Location} {p.Message}").Append(Words(reading.Root)));

    private static string Words(YamlNode? node) => node switch
    {
        YamlScalar scalar => string.Create(CultureInfo.InvariantCulture, $"{scalar.Location} {scalar.Kind} {scalar.IsPlain} '{scalar.Text}'"),
        YamlSequence list => $"{list.Location} [{string.Join(", ", list.Items.Select(Words))}]",
        YamlMapping mapping => $"{mapping.Location} {{{string.Join(", ", mapping.Entries.Select(e => $"{Words(e.Key)}: {Words(e.Value)}"))}}}",
        _ => "nothing",
    };
}
