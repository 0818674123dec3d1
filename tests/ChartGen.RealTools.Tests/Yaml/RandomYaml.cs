using System.Globalization;
using System.Text;

namespace ChartGen.RealTools.Tests.Yaml;

/// <summary>Makes documents that are YAML, nearly YAML, or no YAML, and trees of values.</summary>
internal sealed class RandomYaml(Random random)
{
    private static readonly string[] Pieces =
    [
        "a", "b: ", "c:", "- ", "-", "? ", ": ", ":", "[", "]", "{", "}", ", ", ",", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\na: ", "\nb:\n",
        "'", "\"", "x y", "|\n", "|-\n", ">\n", ">+\n", "|2\n", "# note", " #x", "&a ", "*a", "!!str ", "!!int ", "!foo ", "<<: ", "<<: *a", "~", "null", "true",
        "yes", "off", "1", "010", "0x1F", "1.5", "1e3", ".inf", "-", "1_000", "2001-01-01", "1:30", "\t", " ", "   ", "\\n", "\\u00e9", "\\x41", "é", "😀", "\u2028", "\u0085",
        "---", "\n---\n", "\n...\n", "%YAML 1.1\n", "%", "@", "`", "''", "\"\"", "{a: b}", "[a, b]", "\r\n", "key: value\n", "  key: value\n",
    ];

    private static readonly string[] Documents =
    [
        "a: 1\nb:\n  - x\n  - y: z\n    w: [1, 2]\nc: {d: e, f: \"g\"}\n",
        "a: &x\n  b: 1\nc:\n  <<: *x\n  d: 'it''s'\n",
        "a: |\n  one\n\n  two\nb: >-\n  folded\n  text\n\n    more\nc: done\n",
        "\"quoted key\": \"line one\n  line two\n\n  line three\"\nplain: word word\n  next line\n",
        "? complex\n: value\n? [k]\n: v\n",
        "list:\n- a\n- - b\n  - c\n-\n  d: e\n",
    ];

    /// <summary>A document: pieces thrown together, or a good one with a few wounds.</summary>
    public string Document()
    {
        var text = new StringBuilder(random.Next(3) == 0 ? "" : Documents[random.Next(Documents.Length)]);
        var changes = text.Length == 0 ? random.Next(1, 14) : random.Next(0, 4);
        for (var i = 0; i < changes; i++)
        {
            var at = random.Next(text.Length + 1);
            if (text.Length > 0 && random.Next(4) == 0)
            {
                text.Remove(Math.Min(at, text.Length - 1), 1);
            }
            else
            {
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }
        }

        // A half of a surrogate pair cannot be written to a file.
        return text.ToString().EnumerateRunes().Aggregate(new StringBuilder(), (all, rune) => all.Append(rune.ToString())).ToString();
    }

    /// <summary>A tree of values as JSON.</summary>
    public string Json(int depth = 0) => random.Next(depth > 3 ? 6 : 10) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : "false",
        2 => Number(),
        < 6 => Quote(Text()),
        < 8 => "[" + string.Join(",", Enumerable.Range(0, random.Next(5)).Select(_ => Json(depth + 1))) + "]",
        _ => Map(depth),
    };

    /// <summary>A map as JSON.</summary>
    public string Map(int depth = 0) =>
        "{" + string.Join(",", Enumerable.Range(0, random.Next(7)).Select(_ => Text()).Distinct().Select(k => $"{Quote(k)}:{Json(depth + 1)}")) + "}";

    private string Number() => random.Next(4) switch
    {
        0 => random.Next(-1000, 100_000).ToString(CultureInfo.InvariantCulture),
        1 => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        2 => (random.NextDouble() * Math.Pow(10, random.Next(-12, 26))).ToString("R", CultureInfo.InvariantCulture),
        _ => random.Next(100) + "." + random.Next(1000),
    };

    private string Text()
    {
        string[] words = ["a", "key", "a2", "a10", "a02", "yes", "null", "1", "0x1F", "1e3", "1:30", "2001-01-01", "~", "", " ", "  ", "\n", "\n\n", " x", "x ", "#", ": ", "a:", "- ", "'", "\"", "\\", "\t", "{{", "[", "%", "@", "é", "ß", "😀", "\u00A0", "\u2028", "\u0085", "\u0001", "<<", "=", ",", "?", "!", "&", "*", "|", ">", "word word word", "0", "-", ".", "\r", "\uFEFF", new('x', random.Next(100)), "Z", "_"];
        return string.Concat(Enumerable.Range(0, random.Next(1, random.Next(2) == 0 ? 3 : 20)).Select(_ => words[random.Next(words.Length)]));
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
