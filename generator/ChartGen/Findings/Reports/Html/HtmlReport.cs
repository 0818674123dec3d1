using ChartGen.Findings.Fixes;

namespace ChartGen.Findings.Reports.Html;

/// <summary>
/// A report for people, in one file: no scripts, nothing from elsewhere, for light and dark pages, screens of every width and
/// paper.
/// </summary>
/// <param name="files">What was linted, as the user named it.</param>
/// <param name="sources">The files' texts.</param>
/// <param name="rulePage">The page of a rule by its id, in Markdown; null where there is none.</param>
/// <param name="topology">The picture of the topology, as SVG; null without one.</param>
public sealed class HtmlReport(IReadOnlyList<string> files, SourceTexts sources, Func<string, string?> rulePage, string? topology) : IFindingReport
{
    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        HtmlFinding[] numbered = [.. findings.Select((f, i) => new HtmlFinding(f, i + 1))];
        HtmlFile[] named = [.. numbered.GroupBy(f => f.Finding.Location.File, StringComparer.Ordinal).Select((g, i) => new HtmlFile(g.Key, i + 1, [.. g]))];
        var rules = new HtmlRules(findings, rulePage);
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Line($"<title>{HtmlSummary.Counted(findings)} · ChartGen</title>").Raw("<style>\n").Raw(HtmlStyle.Sheet).Raw("</style>\n</head>\n<body>\n");
        html.Raw("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n<header>\n<h1>What ChartGen found</h1>\n");
        html.Line($"<p class=\"lead\">{HtmlSummary.Sentence(findings, files)}</p>").Raw("</header>\n<main>\n");
        HtmlSummary.Write(html, findings, named, [.. files.Where(f => !findings.Any(x => IsOf(x.Location.File, f)))]);
        if (topology is not null && PictureNames.Read(topology) is { } picture)
        {
            HtmlTopology.Write(html, picture, topology, numbered, sources);
        }

        html.Raw("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\" tabindex=\"-1\">Findings</h2>\n");
        foreach (var file in named)
        {
            file.Write(html, sources);
        }

        html.Raw(findings.Count == 0 ? "<p class=\"clean\">Nothing was found.</p>\n" : "").Raw("</section>\n");
        rules.Write(html);
        html.Raw("</main>\n<footer>\n<p>Made by chartgen lint. An error keeps something from working; a warning is a risk; a note is worth knowing.</p>\n</footer>\n</body>\n</html>\n");
        writer.Write(html.ToString());
    }

    // A finding of a chart stands in a file of it.
    private static bool IsOf(string file, string linted) =>
        file == linted || file.StartsWith(linted.TrimEnd('/') + "/", StringComparison.Ordinal);
}
