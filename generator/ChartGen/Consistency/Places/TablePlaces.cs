using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the tables of the instructions that have a row for each broker, such as that of the cluster's nodes.</summary>
internal static class TablePlaces
{
    private const int MostNodes = 1023;

    private static readonly string[] Labels = [.. Enumerable.Range(0, 8).Select(i => $"column {i}")];

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
        if (table.All(r => r.Said.Pods.Count == 0))
        {
            return -1;
        }

        foreach (var row in table)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (i == counts.Count)
                {
                    counts.Add(0);
                }

                counts[i] += row.Said.Pods.Count == 0 || row.Said.Pods[i] is null ? 0 : 1;
            }
        }

        var most = counts.Max();
        return most >= 2 ? counts.IndexOf(most) : -1;
    }

    private static string TextOf(TableRow row, int column) => column < row.Cells.Count ? row.Cells[column].Text : "";

    private static PlaceEntry Entry(LintFile file, TableRow row, bool[] same, int column)
    {
        var facets = new List<Facet>(row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            // A column with one and the same text says nothing of the broker, and no node id is as large as a port.
            var (text, at) = row.Cells[i];
            if (i != column && (same[i] || !text.AsSpan().ContainsAnyInRange('0', '9')))
            {
                continue;
            }

            var spot = Spot.Of(file, row.Line, at);
            var facet = i == column
                ? Facet.OfPod("pod", "has", row.Said.Pods.Count == 0 ? null : row.Said.Pods[i], spot) ?? new Facet("pod", "has", text, null, "", spot)
                : Facet.AtEnd(Label(i), "has", text, spot) ?? Facet.OfPath(Label(i), "has", text, spot);
            if (facet is { Number: null or <= MostNodes })
            {
                facets.Add(facet);
            }
        }

        return new PlaceEntry($"the row of {row.Cells[0].Text}", facets);
    }

    private static string Label(int column) => column < Labels.Length ? Labels[column] : $"column {column}";
}
