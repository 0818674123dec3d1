using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>In what a volume and its claim do not agree.</summary>
/// <param name="ClaimNode">What the claim says; null when it says nothing.</param>
/// <param name="ClaimPath">Its path below the claim's spec, with a point before it.</param>
/// <param name="VolumeNode">What the volume says; null when it says nothing.</param>
/// <param name="VolumePath">Its path in the volume.</param>
/// <param name="Message">What is there, and what is expected.</param>
internal sealed record PairDifference(YamlNode? ClaimNode, string ClaimPath, YamlNode? VolumeNode, string VolumePath, string Message);
