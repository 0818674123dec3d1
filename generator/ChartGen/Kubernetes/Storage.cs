namespace ChartGen.Kubernetes;

/// <summary>Compares the storage of a volume with what a claim asks for.</summary>
internal static class Storage
{
    /// <summary>Whether the volume is large enough; what is no quantity is for another rule.</summary>
    public static bool IsEnough(ManifestObject volume, ClaimView claim) =>
        !Quantity.TryParse(volume.Field("spec", "capacity", "storage").Text() ?? "", out var has, out _)
        || !Quantity.TryParse(claim.Storage.Text() ?? "", out var asks, out _)
        || has >= asks;

    /// <summary>In what both do not agree.</summary>
    public static PairDifference Compare(VolumePair pair) => new(
        pair.Claim.Storage,
        ".resources.requests.storage",
        pair.Volume.Field("spec", "capacity", "storage"),
        "spec.capacity.storage",
        $"{pair.Claim.Owner.Title} asks for {pair.Claim.Storage.Text()}, and {pair.Volume.Title} has {pair.Volume.Field("spec", "capacity", "storage").Text()}; allowed is a request up to the size of the volume");
}
