namespace ChartGen.Consistency;

/// <summary>A port that something opens, or asks for.</summary>
/// <param name="Artifact">What says it: what it says several times counts once.</param>
/// <param name="Title">How messages name it.</param>
/// <param name="Port">The port.</param>
/// <param name="Spot">Where.</param>
internal sealed record PortUse(string Artifact, string Title, int Port, Spot Spot);
