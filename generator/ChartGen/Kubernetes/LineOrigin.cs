using ChartGen.Linting.Places;

namespace ChartGen.Kubernetes;

/// <summary>What wrote a line that a chart renders.</summary>
/// <param name="Texts">The chart's files.</param>
/// <param name="Path">The template, below the chart.</param>
/// <param name="Line">The line of the template, from 1.</param>
/// <param name="Action">The action that wrote it, as Go prints it; null when it is text alone.</param>
/// <param name="Values">The paths of the values that were read for it, such as <c>image.tag</c>.</param>
public sealed record LineOrigin(ChartTexts Texts, string Path, int Line, string? Action, IReadOnlyList<string> Values);
