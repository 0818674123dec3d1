namespace ChartGen.Kubernetes;

/// <summary>A volume that is meant for a claim.</summary>
/// <param name="Volume">The PersistentVolume.</param>
/// <param name="Claim">The claim.</param>
/// <param name="IsPinned">Whether one of them names the other; otherwise they only have the storage class in common.</param>
public sealed record VolumePair(ManifestObject Volume, ClaimView Claim, bool IsPinned);
