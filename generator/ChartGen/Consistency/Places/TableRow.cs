using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>A row of a table in Markdown that names a broker.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Said">Its cells.</param>
internal sealed record TableRow(int Line, TableCells Said)
{
    private static readonly Memo<LintFile, IReadOnlyList<IReadOnlyList<TableRow>>> Known = new(Read);

    /// <summary>The cells without blanks and backticks, each with its column.</summary>
    public IReadOnlyList<(string Text, int Column)> Cells => Said.Cells;

    /// <summary>The tables of a file: runs of rows.</summary>
    public static IReadOnlyList<IReadOnlyList<TableRow>> Tables(LintFile file) => Known.Of(file);

    private static List<IReadOnlyList<TableRow>> Read(LintFile file)
    {
        var said = file.Memory is { } memory ? memory.Cells.Of(file.Text) : TextLines.Read(file.Text, TableCells.Read);
        var tables = new List<IReadOnlyList<TableRow>>();
        List<TableRow> rows = [];
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] is { } cells)
            {
                if (i == 0 || said[i - 1] is null)
                {
                    tables.Add(rows = []);
                }

                rows.Add(new TableRow(i + 1, cells));
            }
        }

        return tables;
    }
}
