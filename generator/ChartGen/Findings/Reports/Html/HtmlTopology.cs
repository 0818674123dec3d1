using System.Globalization;
using System.Text;
using ChartGen.Findings.Fixes;

namespace ChartGen.Findings.Reports.Html;

/// <summary>The picture of the topology, with the findings marked on what they are about.</summary>
internal static class HtmlTopology
{
    // What a file is about when a finding in it names nothing that the picture has.
    private static readonly Dictionary<string, string> Owners = new(StringComparer.Ordinal)
    {
        ["CG4"] = "HAProxy",
        ["CG5"] = "NFS server",
        ["CG6"] = "Brokers",
    };

    // The words of objects and of files, in charts of ChartGen and of the vendor.
    private static readonly (string Word, string Owner)[] Words =
    [
        ("management-center", "Management Center"), ("mmc", "Management Center"), ("haproxy", "HAProxy"), ("Deployment/ha ", "HAProxy"), ("haconfig", "HAProxy"),
        ("exports", "NFS server"), ("nfs-setup", "NFS server"), ("PersistentVolume", "NFS server"), ("StatefulSet/", "Brokers"), ("broker", "Brokers"), ("mosquitto.conf", "Brokers"),
    ];

    /// <summary>Writes the picture. It is shown as an image, in which nothing can run, whoever drew it.</summary>
    public static void Write(HtmlText html, PictureNames picture, string svg, IReadOnlyList<HtmlFinding> findings, SourceTexts sources)
    {
        var marks = findings.Select(f => (Finding: f, Name: Find(picture, f.Finding, sources)))
            .Where(m => m.Name is not null)
            .GroupBy(m => m.Name!, m => m.Finding)
            .OrderBy(g => g.Key.Y).ThenBy(g => g.Key.X)
            .ToArray();
        html.Raw("<section aria-labelledby=\"topology\">\n<h2 id=\"topology\">Topology</h2>\n<figure>\n");
        html.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"The picture of the topology\">\n<div class=\"picture\">\n");
        html.Line($"<img alt=\"{picture.Description}\" width=\"{picture.Width}\" height=\"{picture.Height}\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}\">");
        if (marks.Length > 0)
        {
            html.Line($"<svg viewBox=\"0 0 {picture.Width} {picture.Height}\" role=\"group\" aria-label=\"Findings on the picture\">");
            foreach (var mark in marks)
            {
                WriteMark(html, mark.Key, [.. mark]);
            }

            html.Raw("</svg>\n");
        }

        html.Raw("</div>\n</div>\n</figure>\n");
        if (marks.Length > 0)
        {
            WriteTable(html, marks);
        }

        html.Raw("</section>\n");
    }

    private static void WriteMark(HtmlText html, PictureName name, HtmlFinding[] findings)
    {
        var worst = findings.MaxBy(f => f.Finding.Rule.Severity)!;
        var words = $"{name.Text}: {HtmlSummary.Counted([.. findings.Select(f => f.Finding)])}";
        var (x, y) = (Math.Round(name.X + 11), Math.Round(name.Y - 5));
        html.Line($"<a class=\"mark {worst.Finding.Rule.Severity.Word()}\" href=\"#{worst.Id}\" aria-label=\"{words}\"><title>{words}</title><circle cx=\"{x}\" cy=\"{y}\" r=\"10\"/><text x=\"{x}\" y=\"{y + 4}\">{(findings.Length > 99 ? "99" : findings.Length.ToString(CultureInfo.InvariantCulture))}</text></a>");
    }

    private static void WriteTable(HtmlText html, IEnumerable<IGrouping<PictureName, HtmlFinding>> marks)
    {
        html.Raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Marks of the picture\">\n<table class=\"marks\">\n<thead><tr><th scope=\"col\">Marked</th><th scope=\"col\">Findings</th></tr></thead>\n<tbody>\n");
        foreach (var mark in marks)
        {
            html.Add($"<tr><th scope=\"row\">{mark.Key.Text}</th><td>");
            var separator = "";
            foreach (var finding in mark)
            {
                html.Add($"{separator}<a href=\"#{finding.Id}\">{finding.Finding.Rule.Id}, {finding.Finding.Location.File}{(finding.Finding.Location.Line > 0 ? $" line {finding.Finding.Location.Line}" : "")}</a>");
                separator = "; ";
            }

            html.Raw("</td></tr>\n");
        }

        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    // What the object names, then the message, then the line itself; of several names the first.
    private static PictureName? Find(PictureNames picture, Finding finding, SourceTexts sources)
    {
        string?[] texts = [finding.Subject, finding.Message, sources.Of(finding.Location.File)?.Line(finding.Location.Line)];
        foreach (var text in texts.OfType<string>())
        {
            var named = picture.Names.Where(n => n.IsName).Select(n => (Name: n, At: n.In(text))).Where(n => n.At >= 0).ToArray();
            if (named.Length > 0)
            {
                return named.OrderBy(n => n.At).ThenByDescending(n => n.Name.Text.Length).First().Name;
            }
        }

        var place = $"{finding.Subject} {finding.Location.File.Split('/')[^1]}";
        var owner = Owners.GetValueOrDefault(finding.Rule.Id[..3]) ?? Words.FirstOrDefault(w => place.Contains(w.Word, StringComparison.Ordinal)).Owner;
        return owner is not null
            ? picture.Names.FirstOrDefault(n => n.Text.StartsWith(owner, StringComparison.Ordinal))
            : finding.Rule.Id.StartsWith("CG1", StringComparison.Ordinal) ? picture.Names.FirstOrDefault(n => n.Style == "title") : null;
    }
}
