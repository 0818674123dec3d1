using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the PersistentVolumes of the brokers: those that are reserved for a numbered claim.</summary>
internal static class VolumePlaces
{
    public static IEnumerable<PlaceList> Of(LintSubject subject)
    {
        List<PlaceEntry> entries = [];
        foreach (var volume in subject.Index.OfKind("PersistentVolume"))
        {
            if (Entry(volume) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries.Count >= 2 ? [new PlaceList(PlaceKind.Volumes, "the chart", "PersistentVolume", "claim", 0, entries)] : [];
    }

    private static PlaceEntry? Entry(ManifestObject volume)
    {
        var spec = volume.Field("spec");
        var name = spec.Field("claimRef", "name");
        var claim = Facet.AtEnd("claim", "is for the claim", name.Text(), Spot.Of(volume, name, "spec.claimRef.name"));
        if (claim is null || spec.Field("nfs") is not { } nfs)
        {
            return null;
        }

        return PlaceEntry.Of(
            volume.Title,
            Facet.AtEnd("name", "is named", volume.Name, Spot.Of(volume, volume.Field("metadata", "name"), "metadata.name")),
            claim,
            Facet.OfPath("path", "has the directory", nfs.Field("path").Text(), Spot.Of(volume, nfs.Field("path"), "spec.nfs.path")));
    }
}
