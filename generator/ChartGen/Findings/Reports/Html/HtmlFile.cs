using ChartGen.Findings.Fixes;

namespace ChartGen.Findings.Reports.Html;

/// <summary>A file of the report with its findings.</summary>
/// <param name="Name">The file.</param>
/// <param name="Number">Its number in the report, from 1.</param>
/// <param name="Findings">Its findings.</param>
internal sealed record HtmlFile(string Name, int Number, IReadOnlyList<HtmlFinding> Findings)
{
    /// <summary>Writes the file's findings.</summary>
    public void Write(HtmlText html, SourceTexts sources)
    {
        html.Line($"<section aria-labelledby=\"file-{Number}\">").Line($"<h3 id=\"file-{Number}\">{Name}</h3>");
        foreach (var finding in Findings)
        {
            finding.Write(html, sources);
        }

        html.Raw("</section>\n");
    }

    /// <summary>How many of the findings have a severity.</summary>
    public int Count(Severity severity) => Findings.Count(f => f.Finding.Rule.Severity == severity);
}
