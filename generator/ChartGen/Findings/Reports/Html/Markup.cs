namespace ChartGen.Findings.Reports.Html;

/// <summary>A text that is HTML already.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Markup(string Text);
