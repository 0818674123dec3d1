using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the directories of brokers in exports files: paths that differ only in the number of a folder.</summary>
internal static class ExportPlaces
{
    public static IEnumerable<PlaceList> Of(LintSubject subject) => subject.Exports.SelectMany(file =>
        Lists(PlaceKind.Exports, "exports", "exported directory", file.Exports.Entries
            .Select(e => Facet.OfPath("path", "is", e.Path, Spot.Of(file, e.Location.Line, e.Location.Column)))
            .OfType<Facet>()
            .Select(f => new PlaceEntry(f.Text, [f]))));

    /// <summary>A list for each form of path that brokers have.</summary>
    public static IEnumerable<PlaceList> Lists(PlaceKind kind, string artifact, string noun, IEnumerable<PlaceEntry> entries) =>
        entries
            .GroupBy(e => (e["path"]!.Before, e["path"]!.After))
            .Select(g => g.ToArray())
            .Where(g => g.Select(e => e["path"]!.Number).Distinct().Count() >= 2)
            .Select(g => new PlaceList(kind, artifact, noun, "path", g.Any(e => e["path"]!.Number == 0) ? 0 : 1, g) { MayRepeat = true });
}
