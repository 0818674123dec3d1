using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>A comment <c># chartgen:ignore CG4003 reason</c>, or an annotation <c>chartgen.io/ignore</c>.</summary>
/// <param name="Location">The comment.</param>
/// <param name="Rules">The ids that it names.</param>
/// <param name="Reason">What it says behind them; empty when it gives no reason.</param>
/// <param name="Line">The line whose findings it silences.</param>
public sealed record Suppression(SourceLocation Location, IReadOnlyList<string> Rules, string Reason, int Line)
{
    /// <summary>The object that an annotation silences findings about, such as <c>StatefulSet/mosquitto</c>; null for a comment.</summary>
    public string? Object { get; init; }

    /// <summary>Whether a finding stands where this suppression speaks for.</summary>
    public bool Covers(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Object is { } title
            ? finding.Subject is { } subject && (subject == title || subject.StartsWith(title + " ", StringComparison.Ordinal))
            : Location.File == finding.Location.File && Line == finding.Location.Line;
    }
}
