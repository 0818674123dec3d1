namespace ChartGen.Helm.Charts;

/// <summary>
/// The patterns of <c>.Files.Glob</c> (gobwas/glob with / as separator): <c>*</c> and <c>?</c> stop at a slash,
/// <c>**</c> does not, <c>[a-z]</c>, <c>[!a-z]</c>, <c>{one,two}</c>. Matching takes at most pattern × path steps.
/// </summary>
internal sealed class FileGlob
{
    private const int MostAlternatives = 1000;

    private readonly List<string> alternatives;

    private FileGlob(List<string> alternatives) => this.alternatives = alternatives;

    /// <summary>The pattern, or null when it cannot be read.</summary>
    public static FileGlob? Parse(string pattern)
    {
        var alternatives = new List<string>();
        return Expand("", pattern, alternatives) ? new FileGlob(alternatives) : null;
    }

    public bool IsMatch(string path) => alternatives.Exists(pattern => IsMatch(pattern, path));

    private static bool Expand(string before, string pattern, List<string> into)
    {
        var open = Find(pattern, 0, '{');
        if (open < 0)
        {
            into.Add(before + pattern);
            return into.Count <= MostAlternatives && HasWholeClasses(pattern);
        }

        var (depth, from) = (0, open + 1);
        var options = new List<string>();
        for (var i = open; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == '{')
            {
                depth++;
            }
            else if (pattern[i] == ',' && depth == 1)
            {
                options.Add(pattern[from..i]);
                from = i + 1;
            }
            else if (pattern[i] == '}' && --depth == 0)
            {
                options.Add(pattern[from..i]);
                var rest = pattern[(i + 1)..];
                return options.TrueForAll(option => Expand(before + pattern[..open], option + rest, into));
            }
        }

        return false;
    }

    private static int Find(string pattern, int from, char wanted)
    {
        for (var i = from; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == wanted)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasWholeClasses(string pattern)
    {
        for (var open = Find(pattern, 0, '['); open >= 0; open = Find(pattern, open + 1, '['))
        {
            open = Find(pattern, open + 1, ']');
            if (open < 0)
            {
                return false;
            }
        }

        return true;
    }

    // One row of the table at a time: which prefixes of the path the pattern so far matches.
    private static bool IsMatch(string pattern, string path)
    {
        var row = new bool[path.Length + 1];
        row[0] = true;
        for (var p = 0; p < pattern.Length;)
        {
            var next = new bool[path.Length + 1];
            if (pattern[p] == '*')
            {
                var any = p + 1 < pattern.Length && pattern[p + 1] == '*';
                while (p < pattern.Length && pattern[p] == '*')
                {
                    p++;
                }

                for (var i = 0; i <= path.Length; i++)
                {
                    next[i] = row[i] || (i > 0 && next[i - 1] && (any || path[i - 1] != '/'));
                }
            }
            else
            {
                var end = p;
                for (var i = 0; i < path.Length; i++)
                {
                    end = p;
                    next[i + 1] = MatchesOne(pattern, ref end, path[i]) && row[i];
                }

                if (path.Length == 0)
                {
                    MatchesOne(pattern, ref end, '\0');
                }

                p = end;
            }

            row = next;
        }

        return row[path.Length];
    }

    // Goes past one element of the pattern, whether it matches or not.
    private static bool MatchesOne(string pattern, ref int p, char c)
    {
        switch (pattern[p])
        {
            case '?':
                p++;
                return c != '/';
            case '[':
                var close = Find(pattern, p + 1, ']');
                var list = pattern[(p + 1)..close];
                p = close + 1;
                var negated = list.StartsWith('!');
                return IsIn(negated ? list[1..] : list, c) != negated;
            case '\\' when p + 1 < pattern.Length:
                p += 2;
                return pattern[p - 1] == c;
            default:
                return pattern[p++] == c;
        }
    }

    private static bool IsIn(string list, char c) =>
        list is [var low, '-', var high] ? low <= c && c <= high : list.Replace("\\", "", StringComparison.Ordinal).Contains(c, StringComparison.Ordinal);
}
