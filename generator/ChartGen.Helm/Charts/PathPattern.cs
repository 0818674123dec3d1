namespace ChartGen.Helm.Charts;

/// <summary>Go's <c>filepath.Match</c>: <c>*</c>, <c>?</c>, <c>[a-z]</c> and <c>\</c>, none of which match a slash.</summary>
internal static class PathPattern
{
    /// <summary>Whether the pattern matches all of the name.</summary>
    /// <exception cref="HelmException">The pattern cannot be read.</exception>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (starPattern, starName) = (-1, -1);
        var (p, n) = (0, 0);
        while (true)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (starPattern, starName) = (p++, n);
                continue;
            }

            if (n < name.Length && p < pattern.Length && MatchOne(pattern, ref p, name[n]))
            {
                n++;
                continue;
            }

            if (n == name.Length && p == pattern.Length)
            {
                return true;
            }

            if (starPattern < 0 || starName >= name.Length || name[starName] == '/')
            {
                Check(pattern);
                return false;
            }

            (p, n) = (starPattern + 1, ++starName);
        }
    }

    /// <summary>Throws when the pattern cannot be read.</summary>
    /// <exception cref="HelmException">It cannot.</exception>
    public static void Check(ReadOnlySpan<char> pattern)
    {
        for (var p = 0; p < pattern.Length;)
        {
            if (pattern[p] == '*')
            {
                p++;
            }
            else
            {
                MatchOne(pattern, ref p, 'a');
            }
        }
    }

    // Goes past one element of the pattern, whether it matches or not.
    private static bool MatchOne(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        switch (pattern[p])
        {
            case '?':
                p++;
                return c != '/';
            case '[':
                return MatchClass(pattern, ref p, c);
            default:
                return Literal(pattern, ref p) == c;
        }
    }

    private static bool MatchClass(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        p++;
        var negated = p < pattern.Length && pattern[p] == '^';
        p += negated ? 1 : 0;
        var (matched, ranges) = (false, 0);
        while (true)
        {
            if (p < pattern.Length && pattern[p] == ']' && ranges > 0)
            {
                p++;
                return matched != negated && c != '/';
            }

            var low = ClassCharacter(pattern, ref p);
            var high = low;
            if (p < pattern.Length && pattern[p] == '-')
            {
                p++;
                high = ClassCharacter(pattern, ref p);
            }

            matched |= low <= c && c <= high;
            ranges++;
        }
    }

    private static char ClassCharacter(ReadOnlySpan<char> pattern, ref int p)
    {
        if (p >= pattern.Length || pattern[p] is '-' or ']')
        {
            throw Bad();
        }

        var c = Literal(pattern, ref p);
        return p < pattern.Length ? c : throw Bad();
    }

    private static char Literal(ReadOnlySpan<char> pattern, ref int p)
    {
        if (pattern[p] == '\\' && ++p >= pattern.Length)
        {
            throw Bad();
        }

        return pattern[p++];
    }

    private static HelmException Bad() => new("syntax error in pattern");
}
