namespace ChartGen.Kubernetes;

/// <summary>Compares the access modes of a volume with what a claim asks for.</summary>
internal static class AccessModes
{
    /// <summary>Whether the volume has every mode that the claim asks for.</summary>
    public static bool AreMet(ManifestObject volume, ClaimView claim)
    {
        var modes = Of(volume);
        return claim.AccessModes.All(modes.Contains);
    }

    /// <summary>In what both do not agree.</summary>
    public static PairDifference Compare(VolumePair pair) => new(
        pair.Claim.AccessMode,
        ".accessModes",
        pair.Volume.Field("spec", "accessModes") is { } modes && modes.Items().Count > 0 ? modes.Items()[0] : pair.Volume.Field("spec", "accessModes"),
        "spec.accessModes",
        $"{pair.Claim.Owner.Title} asks for {string.Join(", ", pair.Claim.AccessModes)}, and {pair.Volume.Title} has {string.Join(", ", Of(pair.Volume))}; expected is a volume with each mode of the claim");

    private static string[] Of(ManifestObject volume) => [.. volume.Field("spec", "accessModes").Items().Select(m => m.Text() ?? "")];
}
