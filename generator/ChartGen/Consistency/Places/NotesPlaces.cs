using System.Text.RegularExpressions;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the table of the cluster's nodes that a chart's NOTES.txt prints: a line for each broker, with its DNS name.</summary>
internal static partial class NotesPlaces
{
    private const string Source = "templates/NOTES.txt";

    public static IEnumerable<PlaceList> Of(LintSubject subject) =>
        from chart in subject.Charts
        let notes = chart.Rendered?.Notes ?? ""
        where notes.Contains(".svc.", StringComparison.Ordinal) && chart.Texts.Has(Source)
        let spot = Spot.Later(() => chart.Texts.Place(Source, LineOf(chart.Texts.Text(Source)!), 1), null)
        let rows = Rows(notes)
        where rows.Count >= 2
        select new PlaceList(PlaceKind.Table, "NOTES.txt", "row", "pod", 0, [.. rows.Select(r => Entry(r, spot))]) { IsPartial = true };

    private static List<string[]> Rows(string notes)
    {
        List<string[]> rows = [];
        foreach (var range in notes.AsSpan().Split('\n'))
        {
            // The DNS name of a pod has both.
            var line = notes.AsSpan()[range].Trim();
            if (line.Contains("  ", StringComparison.Ordinal) && line.Contains('-') && line.Contains('.') && Gap().Split(line.ToString()) is { Length: > 1 } cells && Array.Exists(cells, IsName))
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    private static bool IsName(string cell) => PodAddress.Parse(cell) is { Namespace: not null };

    private static PlaceEntry Entry(string[] cells, Spot spot)
    {
        var name = Array.FindIndex(cells, IsName);
        return PlaceEntry.Of($"the row of {cells[name]}", [.. cells.Select((cell, i) => i == name ? Facet.OfPod("pod", "has", cell, spot) : Facet.AtEnd($"column {i}", "has", cell, spot))]);
    }

    // The first action behind the loop over brokers; rows are made by it alone.
    private static int LineOf(string text)
    {
        var lines = text.Split('\n');
        var loop = Array.FindIndex(lines, l => l.Contains("range", StringComparison.Ordinal) && l.Contains("broker", StringComparison.OrdinalIgnoreCase));
        return loop < 0 ? 1 : loop + 2;
    }

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
