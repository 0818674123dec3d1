using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the tables of the instructions that have a row for each broker, such as that of the cluster's nodes.</summary>
internal static class TablePlaces
{
    private const int MostNodes = 1023;

    public static IEnumerable<PlaceList> Of(LintSubject subject) => [.. InInstructions(subject), .. NotesPlaces.Of(subject)];

    private static IEnumerable<PlaceList> InInstructions(LintSubject subject) =>
        from file in subject.Instructions
        from table in TableRow.Tables(file)
        let column = Column(table)
        where column >= 0
        let rows = table.Where(r => r.Cells.Count > column && r.Cells[column].Text.Any(char.IsAsciiDigit)).ToArray()
        let same = Enumerable.Range(0, table.Max(r => r.Cells.Count)).Select(i => IsSame(rows, i)).ToArray()
        let entries = rows.Select(r => Entry(file, r, same, column)).ToArray()
        where entries.Length >= 2
        select new PlaceList(PlaceKind.Table, "the table", "row", "pod", 0, entries) { IsPartial = true };

    // The column in which most rows have a pod.
    private static int Column(IReadOnlyList<TableRow> table)
    {
        var width = table.Max(r => r.Cells.Count);
        var best = Enumerable.Range(0, width)
            .Select(i => (Index: i, Count: table.Count(r => i < r.Cells.Count && PodOf(r.Cells[i].Text) is not null)))
            .MaxBy(c => c.Count);
        return best.Count >= 2 ? best.Index : -1;
    }

    private static bool IsSame(TableRow[] rows, int column) =>
        !rows.Select(r => column < r.Cells.Count ? r.Cells[column].Text : "").Distinct().Skip(1).Any();

    private static PlaceEntry Entry(LintFile file, TableRow row, bool[] same, int column)
    {
        var facets = row.Cells.Select((cell, i) =>
        {
            var spot = Spot.Of(file, row.Line, cell.Column);
            return i == column ? Facet.OfPod("pod", "has", PodOf(cell.Text), spot) ?? new Facet("pod", "has", cell.Text, null, "", spot)
                // A column with one and the same text says nothing of the broker, and no node id is as large as a port.
                : !same[i]
                    ? Facet.AtEnd($"column {i}", "has", cell.Text, spot) ?? Facet.OfPath($"column {i}", "has", cell.Text, spot)
                    : null;
        });
        return new PlaceEntry($"the row of {row.Cells[0].Text}", [.. facets.OfType<Facet>().Where(f => f.Number is null or <= MostNodes)]);
    }

    // `broker mosquitto-0` as well as the full DNS name.
    private static string? PodOf(string cell)
    {
        var word = cell[(cell.LastIndexOf(' ') + 1)..];
        return PodAddress.Parse(word) is not null || (word.Contains('-', StringComparison.Ordinal) && PodAddress.Parse(word + ".x") is not null) ? word : null;
    }
}
