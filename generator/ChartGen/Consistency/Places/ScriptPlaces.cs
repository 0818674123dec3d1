using System.Text.RegularExpressions;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the directories of brokers in the setup script: those that it prepares, and those that it exports.</summary>
internal static partial class ScriptPlaces
{
    public static IEnumerable<PlaceList> Of(LintSubject subject) => subject.SetupScripts.SelectMany(file =>
    {
        var lines = ScriptLine.Of(file);
        return ExportPlaces.Lists(PlaceKind.Script, "the setup script", "directory", Entries(file, lines.Where(l => !l.IsExport)))
            .Concat(ExportPlaces.Lists(PlaceKind.Script, "the setup script", "exports line", Entries(file, lines.Where(l => l.IsExport))));
    });

    private static IEnumerable<PlaceEntry> Entries(LintFile file, IEnumerable<ScriptLine> lines)
    {
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Paths.Count; i++)
            {
                if (line.Said.Directories[i] is { } directory)
                {
                    var path = line.Paths[i];
                    var facet = directory with { Spot = Spot.Of(file, line.Number, path.Column) };
                    var identity = IdentityOf(file, line, path);
                    yield return new PlaceEntry(path.Text, identity is null ? [facet] : [facet, identity]);
                }
            }
        }
    }

    private static Facet? IdentityOf(LintFile file, ScriptLine line, (string Text, int Column) path)
    {
        if (line.IsExport || !line.Text.Contains(" broker ", StringComparison.Ordinal))
        {
            return null;
        }

        var match = Identity().Match(line.Text, path.Column - 1);
        return !match.Success ? null
            : Facet.AtEnd("identity", "is marked as", match.Groups["text"].Value, Spot.Of(file, line.Number, match.Groups["text"].Index + 1));
    }

    [GeneratedRegex("""['"](?<text>[^'"]* broker [0-9]{1,4})['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex Identity();
}
