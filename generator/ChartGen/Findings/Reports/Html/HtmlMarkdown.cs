using System.Text;

namespace ChartGen.Findings.Reports.Html;

/// <summary>The Markdown of the rules' pages as HTML: headings, paragraphs, lists, blocks of code, code, strong words and links.</summary>
/// <param name="link">Gives the target of a link in the report; null for one that the report does not have.</param>
internal sealed class HtmlMarkdown(Func<string, string?> link)
{
    /// <summary>Writes a page without its title.</summary>
    public void Write(HtmlText html, string page)
    {
        var lines = page.Split('\n');
        var at = lines.Length > 0 && lines[0].StartsWith("# ", StringComparison.Ordinal) ? 1 : 0;
        while (at < lines.Length)
        {
            var line = lines[at];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, at + 1, l => l.StartsWith("```", StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                html.Line($"<pre tabindex=\"0\"><code>{string.Join('\n', lines[(at + 1)..end])}\n</code></pre>");
                at = end + 1;
            }
            else if (line.StartsWith('#'))
            {
                html.Line($"<h5>{Inline(line.TrimStart('#').Trim())}</h5>");
                at++;
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                at = List(html, lines, at);
            }
            else if (line.Length == 0)
            {
                at++;
            }
            else
            {
                var end = Array.FindIndex(lines, at, l => l.Length == 0 || l.StartsWith("```", StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                html.Line($"<p>{Inline(string.Join(' ', lines[at..end]))}</p>");
                at = end;
            }
        }
    }

    private int List(HtmlText html, string[] lines, int at)
    {
        html.Raw("<ul>\n");
        while (at < lines.Length && lines[at].StartsWith("- ", StringComparison.Ordinal))
        {
            var item = lines[at++][2..];
            while (at < lines.Length && lines[at].StartsWith("  ", StringComparison.Ordinal))
            {
                item += " " + lines[at++].Trim();
            }

            html.Line($"<li>{Inline(item)}</li>");
        }

        html.Raw("</ul>\n");
        return at;
    }

    private Markup Inline(string text)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '`' && text.IndexOf('`', at + 1) is var code and > 0)
            {
                result.Append(HtmlText.Of($"<code>{text[(at + 1)..code]}</code>").Text);
                at = code + 1;
            }
            else if (text.AsSpan(at).StartsWith("**") && text.IndexOf("**", at + 2, StringComparison.Ordinal) is var bold and > 0)
            {
                result.Append(HtmlText.Of($"<strong>{Inline(text[(at + 2)..bold])}</strong>").Text);
                at = bold + 2;
            }
            else if (text[at] == '[' && text.IndexOf("](", at, StringComparison.Ordinal) is var middle and > 0 && text.IndexOf(')', middle) is var close and > 0)
            {
                var words = Inline(text[(at + 1)..middle]);
                result.Append(link(text[(middle + 2)..close]) is { } target ? HtmlText.Of($"<a href=\"{target}\">{words}</a>").Text : words.Text);
                at = close + 1;
            }
            else
            {
                var plain = text.AsSpan(at + 1).IndexOfAny("`*[") is var next and >= 0 ? at + 1 + next : text.Length;
                result.Append(HtmlText.Escape(text[at..plain]));
                at = plain;
            }
        }

        return new Markup(result.ToString());
    }
}
