namespace ChartGen.Helm.Values.Reads;

/// <summary>What a template gave when it was included.</summary>
/// <param name="Text">The text.</param>
/// <param name="Reads">What it read.</param>
internal sealed record Included(string Text, ReadMap Reads);
