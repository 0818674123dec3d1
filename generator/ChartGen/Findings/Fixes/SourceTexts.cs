namespace ChartGen.Findings.Fixes;

/// <summary>The texts of the files that findings are about; each is asked for once.</summary>
/// <param name="read">Gives the text of a file by the name that findings have for it; null where there is none.</param>
public sealed class SourceTexts(Func<string, string?> read)
{
    private readonly Dictionary<string, TextLines?> known = new(StringComparer.Ordinal);

    /// <summary>The lines of a file; null where there is none.</summary>
    public TextLines? Of(string file)
    {
        if (!known.TryGetValue(file, out var lines))
        {
            known[file] = lines = read(file) is { } text ? new TextLines(text) : null;
        }

        return lines;
    }
}
