using ChartGen.Helm.Templates;

namespace ChartGen.Helm.Rendering;

/// <summary>What one template file gave.</summary>
/// <param name="Name">The file: <c>chart/templates/service.yaml</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Pieces">Which action wrote which part of the text; empty unless the render was traced.</param>
public sealed record RenderedTemplate(string Name, string Text, IReadOnlyList<TemplatePiece> Pieces)
{
    /// <summary>The paths of the values that were read for each piece; empty unless the render was traced.</summary>
    public IReadOnlyList<IReadOnlyCollection<string>> PieceValues { get; init; } = [];
}
