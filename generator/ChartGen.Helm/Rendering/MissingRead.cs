using ChartGen.Helm.Templates;

namespace ChartGen.Helm.Rendering;

/// <summary>A value that a render asked for and that is not there.</summary>
/// <param name="Path">Its path from the values of the top chart on.</param>
/// <param name="Position">What asked.</param>
public readonly record struct MissingRead(string Path, TemplatePosition Position);
