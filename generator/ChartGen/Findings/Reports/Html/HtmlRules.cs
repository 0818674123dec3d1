namespace ChartGen.Findings.Reports.Html;

/// <summary>The texts of the rules that found something.</summary>
/// <param name="findings">The findings.</param>
/// <param name="page">The page of a rule by its id, in Markdown; null where there is none.</param>
internal sealed class HtmlRules(IReadOnlyList<Finding> findings, Func<string, string?> page)
{
    private readonly Rule[] rules = [.. findings.Select(f => f.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];

    /// <summary>A link to the text of a rule.</summary>
    public static Markup Link(Rule rule) => HtmlText.Of($"<a href=\"#rule-{rule.Id}\">{rule.Id}</a>");

    /// <summary>Writes the texts; nothing when there are none.</summary>
    public void Write(HtmlText html)
    {
        if (rules.Length == 0)
        {
            return;
        }

        var markdown = new HtmlMarkdown(Target);
        html.Raw("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">The rules</h2>\n");
        foreach (var rule in rules)
        {
            html.Line($"<article class=\"rule\" id=\"rule-{rule.Id}\" aria-labelledby=\"title-{rule.Id}\">").Line($"<h4 id=\"title-{rule.Id}\">{rule.Id}: {rule.Title}</h4>");
            if (page(rule.Id) is { } text)
            {
                markdown.Write(html, text);
            }

            html.Raw("</article>\n");
        }

        html.Raw("</section>\n");
    }

    private string? Target(string link) =>
        link.Replace(".md", "", StringComparison.Ordinal) is var id && rules.Any(r => r.Id == id) ? $"#rule-{id}" : null;
}
