using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the PersistentVolumes of the brokers: those that are reserved for a numbered claim.</summary>
internal static class VolumePlaces
{
    public static IEnumerable<PlaceList> Of(LintSubject subject)
    {
        PlaceEntry[] entries = [.. subject.Index.OfKind("PersistentVolume").Select(Entry).OfType<PlaceEntry>()];
        return entries.Length >= 2 ? [new PlaceList(PlaceKind.Volumes, "the chart", "PersistentVolume", "claim", 0, entries)] : [];
    }

    private static PlaceEntry? Entry(ManifestObject volume)
    {
        var claim = Facet.AtEnd("claim", "is for the claim", volume.Field("spec", "claimRef", "name").Text(), Spot.Of(volume, volume.Field("spec", "claimRef", "name"), "spec.claimRef.name"));
        if (claim is null || volume.Field("spec", "nfs") is null)
        {
            return null;
        }

        return new PlaceEntry(volume.Title,
        [
            .. new[]
            {
                Facet.AtEnd("name", "is named", volume.Name, Spot.Of(volume, volume.Field("metadata", "name"), "metadata.name")),
                claim,
                Facet.OfPath("path", "has the directory", volume.Field("spec", "nfs", "path").Text(), Spot.Of(volume, volume.Field("spec", "nfs", "path"), "spec.nfs.path")),
            }.OfType<Facet>(),
        ]);
    }
}
