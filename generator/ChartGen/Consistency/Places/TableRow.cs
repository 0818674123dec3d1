using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>A row of a table in Markdown that names a broker.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Cells">The cells without blanks and backticks, each with its column.</param>
internal sealed record TableRow(int Line, IReadOnlyList<(string Text, int Column)> Cells)
{
    private static readonly Memo<LintFile, IReadOnlyList<TableRow>[]> Known = new(f => [.. Read(f)]);

    /// <summary>The tables of a file: runs of rows.</summary>
    public static IEnumerable<IReadOnlyList<TableRow>> Tables(LintFile file) => Known.Of(file);

    private static IEnumerable<IReadOnlyList<TableRow>> Read(LintFile file)
    {
        var rows = new List<TableRow>();
        var lines = file.Text.Split('\n');
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i].AsSpan().TrimStart().StartsWith("|"))
            {
                rows.Add(new TableRow(i + 1, [.. CellsOf(lines[i].TrimEnd('\r'))]));
            }
            else if (rows.Count > 0)
            {
                yield return rows;
                rows = [];
            }
        }
    }

    private static IEnumerable<(string Text, int Column)> CellsOf(string line)
    {
        var at = line.IndexOf('|', StringComparison.Ordinal) + 1;
        foreach (var cell in line[at..].Split('|'))
        {
            var blanks = cell.Length - cell.AsSpan().TrimStart(" `").Length;
            yield return (cell.Trim(' ').Replace("`", "", StringComparison.Ordinal), at + blanks + 1);
            at += cell.Length + 1;
        }
    }
}
