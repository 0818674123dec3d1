using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>What is exported is what the setup script prepares: exportfs exports a directory that is missing, and nobody can mount it.</summary>
public sealed class ExportWithoutDirectory : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7024", Severity.Error, "The setup script must prepare each exported directory");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        if (facts.Nfs.Prepared.Count == 0)
        {
            return [];
        }

        var lists = facts.Lists.Where(l => l.Kind == PlaceKind.Script).ToArray();
        var prepared = facts.Nfs.Prepared.Select(d => d.Path).ToHashSet();
        NfsFacts.Directory[] exported =
        [
            .. facts.Nfs.Exports,
            .. from line in facts.Nfs.ScriptLines
               where line.Line.IsExport
               from path in line.Line.Paths
               select new NfsFacts.Directory(line.File.Name, path.Text, Spot.Of(line.File, line.Line.Number, path.Column)),
        ];
        return
            from directory in exported
            where directory.Path.Length > 0 && !prepared.Contains(directory.Path) && prepared.Any(p => p.StartsWith(Root(directory.Path), StringComparison.Ordinal))
            where !IsGap(lists, directory) && !facts.Nfs.Volumes.Any(v => v.Field("spec", "nfs", "path").Text() == directory.Path)
            select directory.Spot.Find(Rule, $"{directory.Path} is exported, and the setup script does not prepare it; expected is one of the directories that it prepares, such as {facts.Nfs.Prepared[0].Path}", facts.Nfs.Prepared[0].Spot.Related("a directory that is prepared"));
    }

    // Directories of other clusters are prepared by other scripts.
    private static string Root(string path) => path[..Math.Min(path.Length, Math.Max(path.IndexOf("/server", StringComparison.Ordinal), 0) + 1)];

    private static bool IsGap(IEnumerable<PlaceList> lists, NfsFacts.Directory directory) =>
        Facet.OfPath("", "", directory.Path, directory.Spot) is { } facet
        && lists.Any(l => l.Noun == "directory" && l.Places.Any(p => p.Entry["path"] is { } its && its.Before == facet.Before && its.After == facet.After));
}
