using ChartGen.Findings.Fixes;
using ChartGen.Helm.Yaml;

namespace ChartGen.Findings.Reports.Html;

/// <summary>A finding of the report.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Number">Its number in the report, from 1.</param>
internal sealed record HtmlFinding(Finding Finding, int Number)
{
    /// <summary>Its place in the report.</summary>
    public string Id => $"finding-{Number}";

    /// <summary>Writes the finding: what is, what is allowed, where, and its fix.</summary>
    public void Write(HtmlText html, SourceTexts sources)
    {
        var word = Finding.Rule.Severity.Word();
        var (what, allowed) = Halves(Finding.Message);
        html.Line($"<article class=\"{word}\" id=\"{Id}\" aria-labelledby=\"{Id}-what\">");
        html.Line($"<p class=\"top\"><span class=\"severity {word}\">{word}</span> {HtmlRules.Link(Finding.Rule)} <span class=\"place\">{Place(Finding.Location)}</span></p>");
        html.Line($"<h4 id=\"{Id}-what\">{what}</h4>");
        if (allowed.Length > 0)
        {
            html.Line($"<p class=\"expected\">{allowed}</p>");
        }

        if (Finding.Subject is { } subject)
        {
            html.Line($"<p class=\"place\">of {subject}</p>");
        }

        HtmlSource.Excerpt(html, sources, Finding.Location);
        if (Finding.Related.Count > 0)
        {
            html.Raw("<p class=\"label\">See also</p>\n<ul class=\"related\">\n");
            foreach (var place in Finding.Related)
            {
                html.Line($"<li><span class=\"place\">{place.Location}</span> {place.Message}</li>");
            }

            html.Raw("</ul>\n");
        }

        if (Finding.Fix is { } fix)
        {
            HtmlSource.Fix(html, sources, fix);
        }

        html.Raw("</article>\n");
    }

    private static string Place(SourceLocation at) => at.Line == 0 ? "the whole file" : $"line {at.Line}, column {at.Column}";

    // A message says what is, then behind a semicolon what is allowed.
    private static (string What, string Allowed) Halves(string message)
    {
        var at = message.LastIndexOf("; ", StringComparison.Ordinal);
        return at < 0 || at + 3 > message.Length ? (message, "") : (message[..at], char.ToUpperInvariant(message[at + 2]) + message[(at + 3)..]);
    }
}
