using System.Globalization;

namespace ChartGen.Findings.Reports.Html;

/// <summary>The counts at the top of the report.</summary>
internal static class HtmlSummary
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Note];

    /// <summary>The counts in words: 2 errors and 1 note.</summary>
    public static string Counted(IReadOnlyList<Finding> findings)
    {
        string[] parts = [.. Severities.Select(s => (Word: s.Word(), Count: findings.Count(f => f.Rule.Severity == s))).Where(p => p.Count > 0).Select(p => Number(p.Count, p.Word))];
        return parts.Length switch
        {
            0 => "no findings",
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} and {parts[^1]}",
        };
    }

    /// <summary>The counts and the files as a sentence.</summary>
    public static string Sentence(IReadOnlyList<Finding> findings, IReadOnlyList<string> files)
    {
        var counted = Counted(findings);
        return $"{char.ToUpperInvariant(counted[0])}{counted[1..]} in {Number(files.Count, "input")}.";
    }

    /// <summary>Writes the counts, of all and of each file.</summary>
    public static void Write(HtmlText html, IReadOnlyList<Finding> findings, IReadOnlyList<HtmlFile> files, IReadOnlyList<string> clean)
    {
        html.Raw("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">Summary</h2>\n<ul class=\"tiles\">\n");
        foreach (var severity in Severities)
        {
            var count = findings.Count(f => f.Rule.Severity == severity);
            html.Line($"<li class=\"{(count == 0 ? "zero" : severity.Word())}\"><b>{count}</b> <span>{severity.Word()}{(count == 1 ? "" : "s")}</span></li>");
        }

        var fixable = findings.Count(f => f.Fix is not null);
        html.Line($"<li class=\"{(fixable == 0 ? "zero" : "good")}\"><b>{fixable}</b> <span>mended by --fix</span></li>").Raw("</ul>\n");
        if (files.Count > 0)
        {
            WriteTable(html, files);
        }

        if (clean.Count > 0)
        {
            html.Line($"<p class=\"clean\">Nothing was found in {string.Join(", ", clean)}.</p>");
        }

        html.Raw("</section>\n");
    }

    private static void WriteTable(HtmlText html, IReadOnlyList<HtmlFile> files)
    {
        html.Raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Findings of each file\">\n<table>\n<thead><tr><th scope=\"col\">File</th>");
        foreach (var severity in Severities)
        {
            html.Add($"<th scope=\"col\" class=\"number\">{severity}s</th>");
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var file in files)
        {
            html.Add($"<tr><th scope=\"row\"><a href=\"#file-{file.Number}\">{file.Name}</a></th>");
            foreach (var severity in Severities)
            {
                var count = file.Count(severity);
                html.Add($"<td class=\"number{(count == 0 ? " zero" : "")}\">{count}</td>");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private static string Number(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
