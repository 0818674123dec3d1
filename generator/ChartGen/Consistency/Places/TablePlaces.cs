using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the tables of the instructions that have a row for each broker, such as that of the cluster's nodes.</summary>
internal static class TablePlaces
{
    private const int MostNodes = 1023;

    public static IEnumerable<PlaceList> Of(LintSubject subject) => [.. InInstructions(subject), .. NotesPlaces.Of(subject)];

    private static List<PlaceList> InInstructions(LintSubject subject)
    {
        List<PlaceList> lists = [];
        foreach (var file in subject.Instructions)
        {
            foreach (var table in TableRow.Tables(file))
            {
                if (Column(table) is >= 0 and var column && Entries(file, table, column) is { Length: >= 2 } entries)
                {
                    lists.Add(new PlaceList(PlaceKind.Table, "the table", "row", "pod", 0, entries) { IsPartial = true });
                }
            }
        }

        return lists;
    }

    private static PlaceEntry[] Entries(LintFile file, IReadOnlyList<TableRow> table, int column)
    {
        TableRow[] rows = [.. table.Where(r => r.Cells.Count > column && r.Cells[column].Text.Any(char.IsAsciiDigit))];
        var same = new bool[table.Max(r => r.Cells.Count)];
        for (var i = 0; i < same.Length; i++)
        {
            same[i] = Array.TrueForAll(rows, r => TextOf(r, i) == TextOf(rows[0], i));
        }

        return Array.ConvertAll(rows, r => Entry(file, r, same, column));
    }

    // The column in which most rows have a pod.
    private static int Column(IReadOnlyList<TableRow> table)
    {
        var counts = new List<int>();
        foreach (var row in table)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (i == counts.Count)
                {
                    counts.Add(0);
                }

                counts[i] += PodOf(row.Cells[i].Text) is null ? 0 : 1;
            }
        }

        var most = counts.Max();
        return most >= 2 ? counts.IndexOf(most) : -1;
    }

    private static string TextOf(TableRow row, int column) => column < row.Cells.Count ? row.Cells[column].Text : "";

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
        var last = cell.AsSpan(cell.LastIndexOf(' ') + 1);
        if (!last.Contains('-'))
        {
            return null;
        }

        var word = last.ToString();
        return PodAddress.Parse(word) is not null || PodAddress.Parse(word + ".x") is not null ? word : null;
    }
}
