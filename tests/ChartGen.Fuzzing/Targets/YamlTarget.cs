using System.Text;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Fuzzing.Targets;

/// <summary>YAML: read with positions, read as Helm does, and written again.</summary>
internal sealed class YamlTarget : IFuzzTarget
{
    private static readonly string[] Texts =
    [
        "", "a: 1\nb: [x, 'y', \"z\\n\\u00e9\"]\nc:\n  - d: {e: f}\n  -\n    - g\n", "--- # c\n? a\n: |-\n  text\n   more\n? >+\n  fold\n\n: !!binary aGk=\n...\n---\nb: 2\n",
        "x: &a {b: 1, <<: {c: 2}}\ny: *a\nz: [*a, *a]\n", "n: [~, null, .inf, -.NaN, 0x1F, 010, 0b1, 1_000, 1e3, 190:20:30, 2001-01-01, on, y, No]\n", "%YAML 1.1\n%TAG !e! tag:e,2000:\n---\n!e!x [!!str 1, !!int \"2\", ! a]\n",
        "a:   \"folded\n  line\\\n   end\"\nb: plain\n  goes on\n\n  here # c\n", "{a: [1, {b: c}], ? d : e, \"f\":g}\n", "a: |2\n    x\n\tb: >-\n", "\uFEFFa: é😀\n",
    ];

    public string Name => "yaml";

    public IEnumerable<byte[]> Seeds => Texts.Select(Encoding.UTF8.GetBytes);

    public IReadOnlyList<string> Words { get; } =
    [
        ": ", "- ", "? ", "\n", "\n  ", "\n- ", "\r\n", "\t", "[", "]", "{", "}", ",", "&a ", "*a", "<<: *a", "<<: [*a, *a]", "!!str ", "!!binary ", "!!float ", "!!merge", "! ", "!<x>", "|", ">-", "|+2\n", "\"", "'", "''", "\\x4", "\\U0010FFFF", "\\\n",
        "#", " #", "---\n", "...\n", "%TAG ", "%YAML 1.2\n", "~", "null", ".nan", "1e400", "0o7", "-0x1", "2001-01-01T00:00:00Z", "\u0085", "\u2028", "\uFEFF", "\0", "\u0007", "=", "[[", "{a: ", "a: &a [*a]",
    ];

    public string Run(byte[] input)
    {
        var reading = YamlReader.Read("f", input, YamlLimits.Handwritten);
        var seen = reading.Problems is [var first, ..] ? Outcome.Of(first.Message) : "read";
        try
        {
            var value = GoYaml.FromYaml(GoText.FromBytes(input));
            var written = GoYaml.ToYaml(value);
            return written == GoYaml.ToYaml(GoYaml.FromYaml(written)) ? $"{seen}, written" : throw new InvalidOperationException("what was written is read as something else");
        }
        catch (GoErrorException e)
        {
            return $"{seen}, {Outcome.Of(e.Message)}";
        }
    }
}
