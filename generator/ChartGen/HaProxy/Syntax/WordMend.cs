namespace ChartGen.HaProxy.Syntax;

/// <summary>The mend of a word of haproxy.cfg.</summary>
/// <param name="Written">What is written there.</param>
/// <param name="Replacement">What is to stand in its place; null when its line is to go.</param>
/// <param name="Description">What the mend does.</param>
public sealed record WordMend(string Written, string? Replacement, string Description);
