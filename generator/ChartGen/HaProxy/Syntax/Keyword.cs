namespace ChartGen.HaProxy.Syntax;

/// <summary>A keyword of haproxy.cfg, or an option of a server or bind line: one line of a table.</summary>
/// <param name="Words">Its words; the last may end in *, which stands for what is in brackets.</param>
/// <param name="Places">The letters of the sections that know it, small where they ignore it; empty for an option of a line.</param>
/// <param name="Arguments">What stands behind it.</param>
internal sealed record Keyword(IReadOnlyList<string> Words, string Places, IReadOnlyList<Argument> Arguments)
{
    /// <summary>Its words with blanks between them.</summary>
    public string Name { get; } = string.Join(' ', Words).TrimEnd('*');

    /// <summary>Whether `no` may stand before it.</summary>
    public bool Negatable { get; init; }

    /// <summary>Whether mode tcp ignores it.</summary>
    public bool HttpOnly { get; init; }

    /// <summary>Whether only a HAProxy that was built with something knows it.</summary>
    public bool NeedsBuild { get; init; }

    /// <summary>The first version that knows it; null when all do.</summary>
    public Version? Since { get; init; }

    /// <summary>The first version that warns of it, or that has something better.</summary>
    public Version? Deprecated { get; init; }

    /// <summary>The first version that refuses it.</summary>
    public Version? Removed { get; init; }

    /// <summary>What takes its place.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether words begin with this keyword.</summary>
    public bool Begins(IReadOnlyList<HaProxyWord> words, int from)
    {
        if (words.Count - from < Words.Count)
        {
            return false;
        }

        for (var i = 0; i < Words.Count; i++)
        {
            var (expected, found) = (Words[i], words[from + i].Text);
            if (expected.EndsWith('*') ? !IsCalled(expected.AsSpan(0, expected.Length - 1), found) : expected != found)
            {
                return false;
            }
        }

        return true;
    }

    // http-request set-var(txn.a)
    private static bool IsCalled(ReadOnlySpan<char> name, ReadOnlySpan<char> found) => found.StartsWith(name) && found[name.Length..] is ['(', ..];

    /// <summary>Reads a line of a table: the name, then for a keyword its sections, its arguments and remarks.</summary>
    public static Keyword Read(string line, bool withPlaces)
    {
        var cells = Joined(line.Split('|', StringSplitOptions.TrimEntries));
        var at = withPlaces ? 2 : 1;
        var keyword = new Keyword(cells[0].Split(' '), withPlaces ? cells[1] : "", Argument.ReadAll(at < cells.Count ? cells[at] : ""));
        return at + 1 < cells.Count ? cells[at + 1].Split(';', StringSplitOptions.TrimEntries).Aggregate(keyword, Remark) : keyword;
    }

    // A | between braces or brackets belongs to an argument.
    private static List<string> Joined(string[] cells)
    {
        List<string> result = [];
        var open = 0;
        foreach (var cell in cells)
        {
            if (open > 0)
            {
                result[^1] += "|" + cell;
            }
            else
            {
                result.Add(cell);
            }

            foreach (var c in cell)
            {
                open += c is '{' or '(' ? 1 : c is '}' or ')' ? -1 : 0;
            }

            open = Math.Max(0, open);
        }

        return result;
    }

    private static Keyword Remark(Keyword keyword, string remark)
    {
        var colon = remark.IndexOf(": ", StringComparison.Ordinal);
        var instead = colon < 0 ? keyword.Instead : remark[(colon + 2)..];
        var version = (colon < 0 ? remark : remark[..colon]).Split(' ');
        return version[0] switch
        {
            "no" => keyword with { Negatable = true },
            "http" => keyword with { HttpOnly = true },
            "build" => keyword with { NeedsBuild = true },
            "since" => keyword with { Since = Version.Parse(version[1]) },
            "deprecated" => keyword with { Deprecated = Version.Parse(version[1]), Instead = instead },
            "removed" => keyword with { Removed = Version.Parse(version[1]), Instead = instead },
            _ => keyword,
        };
    }
}
