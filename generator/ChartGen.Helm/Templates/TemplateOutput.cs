namespace ChartGen.Helm.Templates;

/// <summary>What a template gave.</summary>
/// <param name="Text">The text, without <c>&lt;no value&gt;</c>, as Helm gives it.</param>
/// <param name="Pieces">What wrote which part of it, in order; empty unless <see cref="RenderOptions.Trace"/> asked.</param>
public sealed record TemplateOutput(string Text, IReadOnlyList<TemplatePiece> Pieces)
{
    /// <summary>The paths of the values that were read for each piece, as far as the observer knows them.</summary>
    internal IReadOnlyList<IReadOnlyCollection<string>> PieceValues { get; init; } = [];
}
