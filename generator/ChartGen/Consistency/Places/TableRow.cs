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
        var tables = new List<IReadOnlyList<TableRow>>();
        List<TableRow> rows = [];
        var (at, number) = (0, 1);
        while (file.Text.IndexOf('|', at) is >= 0 and var bar)
        {
            // Most lines have none.
            var start = file.Text.AsSpan(at, bar - at).LastIndexOf('\n') + 1 + at;
            number += file.Text.AsSpan(at, start - at).Count('\n');
            var end = file.Text.IndexOf('\n', bar) is >= 0 and var feed ? feed : file.Text.Length;
            if (file.Text.AsSpan(start, bar - start).IsWhiteSpace())
            {
                if (rows is not [.., var last] || last.Line < number - 1)
                {
                    tables.Add(rows = []);
                }

                var line = file.Text.AsSpan(start, end - start).TrimEnd('\r');
                rows.Add(new TableRow(number, file.Memory is { } memory ? memory.Cells.Of(line, static l => TableCells.Read(l)) : TableCells.Read(line)));
            }

            at = Math.Min(end + 1, file.Text.Length);
            number++;
        }

        return tables;
    }
}
