namespace ChartGen.RealTools.Tests.HaProxy;

/// <summary>Makes random files out of whole ones: what a slip of the hand does to a word, a line or a section.</summary>
internal sealed class HaProxyMutator(int seed)
{
    private static readonly string[] Values =
    [
        "0", "1", "-1", "7", "10k", "x", "999", "10", "10s", "5m", "1w", "25d", "0s", "on", "off", "tcp", "http", "10.0.0.1", "10.0.0.1:80", ":80", ":0", ":70000",
        "[::1]:80", "x.y:1", "check", "inter", "global", "local0", "info", "roundrobin", "from", "kubernetes", "brokers", "none", "name", "v4v6", "weight", "1.5s", "#",
    ];

    private static readonly string[] Expressions = ["check expect", "http-request", "redirect", "user root", "errorfile"];

    private readonly Random random = new(seed);

    /// <summary>The file with one to three slips.</summary>
    public string Mutate(string text)
    {
        List<string> lines = [.. text.TrimEnd('\n').Split('\n')];
        for (var i = random.Next(1, 3); i > 0 && lines.Count > 1; i--)
        {
            Slip(lines);
        }

        return string.Join('\n', lines) + "\n";
    }

    private void Slip(List<string> lines)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(10))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count), lines[at]);
                break;
            case 2:
                (var moved, lines[at]) = (lines[at], lines[^1]);
                lines[^1] = moved;
                break;
            case 3:
                // Lines keep together as sections: another order of them.
                var head = lines.FindIndex(at, l => !l.StartsWith(' '));
                if (head > 0)
                {
                    lines.AddRange(lines[..head]);
                    lines.RemoveRange(0, head);
                }

                break;
            default:
                // What a check expects, an action and a condition are expressions, which the linter does not read; and the users
                // and files of the machine decide about the rest.
                lines[at] = Expressions.Any(lines[at].Contains) ? lines[at] : Words(lines[at]);
                break;
        }
    }

    private string Words(string line)
    {
        var indent = line.StartsWith(' ') ? "    " : "";
        List<string> words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var at = random.Next(words.Count);
        switch (random.Next(8))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, words[at]);
                break;
            case 2:
                words[at] = Letters(words[at]);
                break;
            case 6 or 7:
                words[^1] = Number(words[^1]);
                break;
            case 3:
                words.Add(Values[random.Next(Values.Length)]);
                break;
            case 4:
                words[at] = Values[random.Next(Values.Length)];
                break;
            case 5:
                words.Insert(0, random.Next(2) == 0 ? "no" : Values[random.Next(Values.Length)]);
                break;
        }

        return indent + string.Join(' ', words);
    }

    private string Number(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits == 0 ? word : $"{random.Next(1, 120)}{word[digits..]}";
    }

    private string Letters(string word)
    {
        var at = random.Next(word.Length);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => word.Remove(at, 1).Insert(at, ((char)('a' + random.Next(26))).ToString()),
        };
    }
}
