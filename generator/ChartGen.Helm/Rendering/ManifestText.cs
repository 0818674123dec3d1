namespace ChartGen.Helm.Rendering;

/// <summary>Splits a rendered file into documents as Helm does: at <c>---</c> that begins a line, with all blanks around it.</summary>
/// <param name="file">The file.</param>
internal ref struct ManifestText(ReadOnlySpan<char> file)
{
    private const string Mark = "---";

    private readonly ReadOnlySpan<char> text = file.TrimEnd();
    private int from = file.Length - file.TrimStart().Length;
    private bool isLast;

    /// <summary>Where in the file the document begins.</summary>
    public int Start { get; private set; }

    /// <summary>The document.</summary>
    public ReadOnlySpan<char> Document { get; private set; }

    /// <summary>Goes on to the next document.</summary>
    public bool Next()
    {
        var isFirst = !isLast && Document.IsEmpty;
        while (!isLast && from <= text.Length)
        {
            var rest = text[from..];
            var (start, end) = Separator(rest, isFirst);
            isFirst = false;
            isLast = start < 0;
            var untrimmed = isLast ? rest : rest[..start];
            Start = from + untrimmed.Length - untrimmed.TrimStart().Length;
            Document = untrimmed.Trim();
            from += end;
            if (!Document.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // (?:^|\s*\n)---\s*
    private static (int Start, int End) Separator(ReadOnlySpan<char> text, bool isFirst)
    {
        if (isFirst && text.StartsWith(Mark))
        {
            return (0, SkipBlanks(text, Mark.Length));
        }

        var start = text.IndexOf("\n" + Mark);
        if (start < 0)
        {
            return (-1, 0);
        }

        var end = SkipBlanks(text, start + 1 + Mark.Length);
        while (start > 0 && IsBlank(text[start - 1]))
        {
            start--;
        }

        return (start, end);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
