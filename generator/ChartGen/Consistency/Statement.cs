namespace ChartGen.Consistency;

/// <summary>What one artifact says of something on which all must agree.</summary>
/// <param name="Artifact">The artifact: what it says several times counts once.</param>
/// <param name="Value">What it says.</param>
/// <param name="Saying">How messages tell it, the value behind it: <c>server m4 is in the namespace</c>.</param>
/// <param name="Spot">Where.</param>
internal sealed record Statement(string Artifact, string Value, string Saying, Spot Spot);
