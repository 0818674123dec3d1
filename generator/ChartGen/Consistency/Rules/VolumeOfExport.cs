using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The directory of each volume is one that the NFS server exports and that the setup script prepares.</summary>
public sealed class VolumeOfExport : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7023", Severity.Error, "The directory of each volume must be exported and prepared");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) => Check(facts, Odd(facts));

    private IEnumerable<Finding> Check(ClusterFacts facts, HashSet<string> odd) =>
        from volume in facts.Nfs.Volumes
        let node = volume.Field("spec", "nfs", "path")
        where node.Text() is { Length: > 0 } && !odd.Contains(volume.Title)
        let faults = Faults(facts, node).ToArray()
        where faults.Length > 0
        group (volume, node, faults) by (NfsFacts.BaseOf(node.Text()!), faults.Length, faults[0].What) into same
        let first = same.First()
        let path = first.node.Text()
        let more = same.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {same.Count() - 1} more)") : ""
        let known = first.faults[0].Known
        let nearest = known.FirstOrDefault(d => NfsFacts.TailOf(d.Path) == NfsFacts.TailOf(path))
            ?? known.FirstOrDefault(d => facts.Nfs.Volumes.All(v => v.Field("spec", "nfs", "path").Text() != d.Path)) ?? known[0]
        // Where the other artifact has the directory, this one is the slip.
        let isVolume = first.faults.Length > 1 || !IsKnownElsewhere(facts, path, first.faults[0].What)
        let spot = isVolume ? NfsFacts.Authored(facts.Subject, first.volume, first.node, nearest.Path) : nearest.Spot
        select spot.Find(
            Rule,
            $"{first.volume.Title}{more} is on {path}, which {string.Join(", and ", first.faults.Select(f => f.What))}; expected is {(isVolume ? $"a directory such as {nearest.Path}" : path)}",
            isVolume ? nearest.Spot.Related(nearest.Path) : Spot.Of(first.volume, first.node, "spec.nfs.path").Related(path!));

    private static IEnumerable<(string What, IReadOnlyList<NfsFacts.Directory> Known)> Faults(ClusterFacts facts, YamlNode? node)
    {
        var path = node.Text()!;
        foreach (var (known, kind, what) in new[] { (facts.Nfs.Exports, PlaceKind.Exports, "exports does not export"), (facts.Nfs.Prepared, PlaceKind.Script, "the setup script does not prepare") })
        {
            if (known.Count > 0 && !NfsFacts.IsCovered(path, known) && !IsGap(facts.Lists.Where(l => l.Kind == kind), path, node!))
            {
                yield return (what, known);
            }
        }
    }

    private static bool IsKnownElsewhere(ClusterFacts facts, string? path, string what) =>
        (what.StartsWith("exports", StringComparison.Ordinal) ? facts.Nfs.Prepared : facts.Nfs.Exports).Any(d => d.Path == path);

    // One of many is missing there: the rule about that artifact tells.
    private static bool IsGap(IEnumerable<PlaceList> lists, string path, YamlNode node) =>
        Facet.OfPath("", "", path, Spot.Of(node.Location, null)) is { } facet
        && lists.Any(l => l.Places.Any(p => p.Entry["path"] is { } its && its.Before == facet.Before && its.After == facet.After));

    // The rule about volumes tells.
    private static HashSet<string> Odd(ClusterFacts facts) =>
    [
        .. facts.Lists.Where(l => l.Kind == PlaceKind.Volumes).SelectMany(l => l.Places).Where(p => p.Wrong.Any(w => w.Label == "path")).Select(p => p.Entry.Title),
    ];
}
