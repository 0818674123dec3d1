using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the claims that are prepared for the brokers: named as a StatefulSet names them, or by the volumes.</summary>
internal static class ClaimPlaces
{
    public static IEnumerable<PlaceList> Of(LintSubject subject)
    {
        HashSet<string> prefixes = [.. subject.Index.OfKind("StatefulSet").SelectMany(Prefixes), .. subject.Index.OfKind("PersistentVolume").Select(v => Prefix(v.Field("spec", "claimRef", "name").Text())).OfType<string>()];
        PlaceEntry[] entries =
        [
            .. subject.Index.OfKind("PersistentVolumeClaim")
                .Where(c => Prefix(c.Name) is { } prefix && prefixes.Contains(prefix))
                .Select(Entry),
        ];
        return entries.Length >= 2 ? [new PlaceList(PlaceKind.Claims, "the chart", "PersistentVolumeClaim", "name", 0, entries)] : [];
    }

    /// <summary>What the names of a StatefulSet's claims begin with.</summary>
    public static IEnumerable<string> Prefixes(ManifestObject set) =>
        set.Field("spec", "volumeClaimTemplates").Items().Select(t => $"{t.Field("metadata", "name").Text()}-{set.Name}-");

    private static string? Prefix(string? name) => Facet.AtEnd("", "", name, Spot.None)?.Before;

    private static PlaceEntry Entry(ManifestObject claim) => PlaceEntry.Of(
        claim.Title,
        Facet.AtEnd("name", "is named", claim.Name, Spot.Of(claim, claim.Field("metadata", "name"), "metadata.name")),
        Facet.AtEnd("volume", "takes the volume", claim.Field("spec", "volumeName").Text(), Spot.Of(claim, claim.Field("spec", "volumeName"), "spec.volumeName")));
}
