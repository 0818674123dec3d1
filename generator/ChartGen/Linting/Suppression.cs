using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>A comment <c># chartgen:ignore CG4003 reason</c>.</summary>
/// <param name="Location">The comment.</param>
/// <param name="Rules">The ids that it names.</param>
/// <param name="Reason">What it says behind them; empty when it gives no reason.</param>
/// <param name="Line">The line whose findings it silences.</param>
public sealed record Suppression(SourceLocation Location, IReadOnlyList<string> Rules, string Reason, int Line);
