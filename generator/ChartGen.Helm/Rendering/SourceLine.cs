using ChartGen.Helm.Templates;

namespace ChartGen.Helm.Rendering;

/// <summary>A line of output and where it comes from.</summary>
/// <param name="Text">The line.</param>
/// <param name="Position">The action that wrote it, or the text when there is none; null when that is not known.</param>
/// <param name="Values">The paths of the values that were read for it.</param>
public sealed record SourceLine(string Text, TemplatePosition? Position, IReadOnlyList<string> Values)
{
    /// <summary>The text of a template that the line begins with, such as its key; null when an action wrote its beginning.</summary>
    public TemplatePosition? Start { get; init; }
}
