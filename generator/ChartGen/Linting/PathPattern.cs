namespace ChartGen.Linting;

/// <summary>Patterns of paths: * is any letters but a slash, ? one letter but a slash, ** any number of folders.</summary>
internal static class PathPattern
{
    /// <summary>Whether a pattern fits a whole path with slashes. The time is bounded by the product of both lengths.</summary>
    public static bool Matches(string pattern, string path)
    {
        // fits[j]: the pattern so far fits the first j characters of the path.
        var fits = new bool[path.Length + 1];
        fits[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**"))
            {
                // **/ stands for no folder as well.
                var slash = pattern.AsSpan(i).StartsWith("**/");
                fits = slash ? Folders(fits, path) : Spread(fits, path, acrossSlashes: true);
                i += slash ? 2 : 1;
            }
            else
            {
                fits = pattern[i] == '*' ? Spread(fits, path, acrossSlashes: false) : One(fits, path, pattern[i]);
            }
        }

        return fits[path.Length];
    }

    private static bool[] One(bool[] fits, string path, char wanted)
    {
        var next = new bool[fits.Length];
        for (var j = 0; j < path.Length; j++)
        {
            next[j + 1] = fits[j] && (wanted == '?' ? path[j] != '/' : path[j] == wanted);
        }

        return next;
    }

    private static bool[] Spread(bool[] fits, string path, bool acrossSlashes)
    {
        var next = (bool[])fits.Clone();
        for (var j = 0; j < path.Length; j++)
        {
            next[j + 1] |= next[j] && (acrossSlashes || path[j] != '/');
        }

        return next;
    }

    private static bool[] Folders(bool[] fits, string path)
    {
        var next = (bool[])fits.Clone();
        var begun = false;
        for (var j = 0; j < path.Length; j++)
        {
            begun |= fits[j];
            next[j + 1] |= begun && path[j] == '/';
        }

        return next;
    }
}
