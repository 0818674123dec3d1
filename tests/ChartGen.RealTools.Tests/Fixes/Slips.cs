namespace ChartGen.RealTools.Tests.Fixes;

/// <summary>The slips that fixes mend, put into right files.</summary>
internal sealed class Slips(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>The text with one to three slips.</summary>
    public string In(string text)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text = One(text);
        }

        return text;
    }

    private string One(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        var at = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0:
                return text.TrimEnd('\n');
            case 1:
                return text.Replace("\n", "\r\n", StringComparison.Ordinal);
            case 2:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            case 3:
                lines.Insert(at, "  # chartgen:ignore CG4013,CG5003,CG6003 for a reason");
                break;
            case 4:
                lines[at] = Word(lines[at], w => w.ToUpperInvariant());
                break;
            case 5:
                lines[at] = Word(lines[at], w => w.Replace('_', '-'));
                break;
            case 6:
                lines[at] = Word(lines[at], w => w.TrimEnd('s', 'm', 'h'));
                break;
            case 7:
                lines[at] = random.Next(2) == 0 ? lines[at].Replace(' ', '\t') : " " + lines[at];
                break;
            default:
                lines[at] = random.Next(3) switch
                {
                    0 => lines[at].Replace("(", " (", StringComparison.Ordinal),
                    1 => lines[at].Replace(",", random.Next(2) == 0 ? ", " : ",,", StringComparison.Ordinal),
                    _ => lines[at].Replace(")", "", StringComparison.Ordinal),
                };
                break;
        }

        return string.Join('\n', lines);
    }

    private string Word(string line, Func<string, string> change)
    {
        var words = line.Split(' ');
        var at = random.Next(words.Length);
        words[at] = change(words[at]);
        return string.Join(' ', words);
    }
}
