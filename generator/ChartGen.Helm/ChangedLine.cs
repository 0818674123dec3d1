namespace ChartGen.Helm;

/// <summary>A line in which a text differs from an earlier one.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Before">Where it stands in the earlier text, without its line feed.</param>
/// <param name="Now">Where it stands in the text, without its line feed.</param>
public readonly record struct ChangedLine(int Number, Range Before, Range Now);
