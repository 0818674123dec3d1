namespace ChartGen.Helm.Templates.Execution;

/// <summary>A stretch of output, what wrote it, and which values were read for it.</summary>
internal readonly record struct TracedPiece(int Start, TemplatePosition Position, IReadOnlyCollection<string> Values);
