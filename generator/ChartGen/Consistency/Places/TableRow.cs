using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>A row of a table in Markdown that names a broker.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Cells">The cells without blanks and backticks, each with its column.</param>
internal sealed record TableRow(int Line, IReadOnlyList<(string Text, int Column)> Cells)
{
    private static readonly Memo<LintFile, IReadOnlyList<IReadOnlyList<TableRow>>> Known = new(Read);

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

                rows.Add(new TableRow(number, CellsOf(file.Text.AsSpan(start, end - start).TrimEnd('\r'))));
            }

            at = Math.Min(end + 1, file.Text.Length);
            number++;
        }

        return tables;
    }

    private static List<(string Text, int Column)> CellsOf(ReadOnlySpan<char> line)
    {
        var cells = new List<(string, int)>();
        var at = line.IndexOf('|') + 1;
        foreach (var range in line[at..].Split('|'))
        {
            var cell = line[at..][range];
            var blanks = cell.Length - cell.TrimStart(" `").Length;
            cells.Add((cell.Trim(' ').ToString().Replace("`", "", StringComparison.Ordinal), at + range.Start.Value + blanks + 1));
        }

        return cells;
    }
}
