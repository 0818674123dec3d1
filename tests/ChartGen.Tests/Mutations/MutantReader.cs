using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.Tests.Mutations;

/// <summary>
/// Reads the files of the suite. A mutant is a block of lines: <c>mutant NAME [for 0-5]</c> or <c>harmless NAME</c>, then
/// <c>on EXAMPLE…</c>, <c>because REASON</c>, <c>expect RULE[,RULE] FILE[:PATTERN]</c>, <c>survives REASON</c>,
/// <c>in FILE…</c> and below it the edits. With <c>for</c>, {i} is the ordinal, {n} the next number (ordinal 0 is server 1),
/// {j} and {m} those of the next ordinal in the circle.
/// </summary>
internal static class MutantReader
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["@haproxy"] = "haproxy.cfg chart/files/haproxy.cfg",
        ["@mosquitto"] = "mosquitto.conf chart/files/mosquitto.conf",
        ["@values"] = "values.yaml chart/values.yaml",
        ["@exports"] = "exports nfs-setup.sh",
        ["@topology"] = "chart/files/topology.json",
    };

    public static IEnumerable<Mutant> Read(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToArray())
            .Where(block => block.Length > 0)
            .SelectMany(Read);

    private static IEnumerable<Mutant> Read(string[] block)
    {
        var head = Regex.Match(block[0], @"^(?<kind>mutant|harmless) (?<name>\S+)(?: for (?<from>\d+)-(?<to>\d+))?$");
        if (!head.Success)
        {
            throw new FormatException($"'{block[0]}' begins no mutant");
        }

        var examples = block.FirstOrDefault(l => l.StartsWith("on ", StringComparison.Ordinal))?[3..].Split(' ') ?? ["multinode"];
        return
            from example in examples
            from ordinal in Ordinals(head)
            select Make(block, head, example, ordinal);
    }

    private static IEnumerable<int?> Ordinals(Match head) => head.Groups["from"].Success
        ? Enumerable.Range(Number(head, "from"), Number(head, "to") - Number(head, "from") + 1).Select(i => (int?)i)
        : [null];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static Mutant Make(string[] block, Match head, string example, int? ordinal)
    {
        var expected = new List<ExpectedFinding>();
        var edits = new List<MutantEdit>();
        var (because, survives, files) = ("", (string?)null, Array.Empty<string>());
        foreach (var line in block.Skip(1).Select(l => Filled(l, ordinal)))
        {
            var (word, rest) = line.Split(' ', 2) is [var first, var second] ? (first, second) : (line, "");
            switch (word)
            {
                case "on":
                    break;
                case "because":
                    because = rest;
                    break;
                case "survives":
                    survives = rest;
                    break;
                case "expect":
                    expected.Add(Expectation(rest));
                    break;
                case "in":
                    files = [.. rest.Split(' ').SelectMany(f => Aliases.GetValueOrDefault(f, f).Split(' '))];
                    break;
                default:
                    edits.Add(new MutantEdit(files, word, rest));
                    break;
            }
        }

        var name = ordinal is null ? head.Groups["name"].Value : $"{head.Groups["name"].Value}-{ordinal}";
        return new Mutant(name, example, because, head.Groups["kind"].Value == "mutant", expected, edits, survives);
    }

    private static string Filled(string line, int? ordinal)
    {
        if (ordinal is not { } i)
        {
            return line;
        }

        var next = (i + 1) % 6;
        return line
            .Replace("{i}", Text(i), StringComparison.Ordinal)
            .Replace("{n}", Text(i + 1), StringComparison.Ordinal)
            .Replace("{j}", Text(next), StringComparison.Ordinal)
            .Replace("{m}", Text(next + 1), StringComparison.Ordinal);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ExpectedFinding Expectation(string text)
    {
        var (rules, place) = text.Split(' ', 2) is [var first, var second] ? (first, second) : throw new FormatException($"expect {text}: a rule and a file are wanted");
        var colon = place.IndexOf(':', StringComparison.Ordinal);
        return new ExpectedFinding(rules.Split(','), colon < 0 ? place : place[..colon], colon < 0 ? null : new Regex(place[(colon + 1)..]));
    }
}
