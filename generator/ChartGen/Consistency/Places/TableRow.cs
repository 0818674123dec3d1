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
        List<TableRow>? rows = null;
        var number = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            var line = file.Text.AsSpan()[range];
            number++;
            if (!line.TrimStart().StartsWith('|'))
            {
                rows = null;
                continue;
            }

            if (rows is null)
            {
                tables.Add(rows = []);
            }

            rows.Add(new TableRow(number, CellsOf(line.TrimEnd('\r'))));
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
