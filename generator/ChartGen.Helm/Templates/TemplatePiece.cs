namespace ChartGen.Helm.Templates;

/// <summary>A stretch of output and what wrote it.</summary>
/// <param name="Start">Where in the output it begins; it ends where the next begins.</param>
/// <param name="Position">What wrote it.</param>
public readonly record struct TemplatePiece(int Start, TemplatePosition Position);
