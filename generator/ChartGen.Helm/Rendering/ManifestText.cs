namespace ChartGen.Helm.Rendering;

/// <summary>Splits a rendered file into documents as Helm does: at <c>---</c> that begins a line, with all blanks around it.</summary>
internal static class ManifestText
{
    private const string Mark = "---";

    /// <summary>The documents, and where in the file each begins.</summary>
    public static IEnumerable<(int Start, string Text)> Split(string file)
    {
        var text = file.Trim();
        var offset = file.Length - file.AsSpan().TrimStart().Length;
        var from = 0;
        var search = 0;
        while (true)
        {
            var (start, end) = Separator(text, from, search);
            var untrimmed = start < 0 ? text[from..] : text[from..start];
            var document = untrimmed.Trim();
            if (document.Length > 0)
            {
                yield return (offset + from + untrimmed.Length - untrimmed.AsSpan().TrimStart().Length, document);
            }

            if (start < 0)
            {
                yield break;
            }

            (from, search) = (end, end);
        }
    }

    // (?:^|\s*\n)---\s*
    private static (int Start, int End) Separator(string text, int from, int search)
    {
        if (from == 0 && text.StartsWith(Mark, StringComparison.Ordinal))
        {
            return (0, SkipBlanks(text, Mark.Length));
        }

        var at = text.IndexOf("\n" + Mark, search, StringComparison.Ordinal);
        if (at < 0)
        {
            return (-1, -1);
        }

        var start = at;
        while (start > from && IsBlank(text[start - 1]))
        {
            start--;
        }

        return (start, SkipBlanks(text, at + 1 + Mark.Length));
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
