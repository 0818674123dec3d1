namespace ChartGen.Findings;

/// <summary>The mend of a finding, where it is certain what the author meant.</summary>
/// <param name="Description">What it does, in a few words that begin like a command: <c>append ms</c>.</param>
/// <param name="Edits">The edits; all of them or none.</param>
public sealed record Fix(string Description, IReadOnlyList<TextEdit> Edits);
