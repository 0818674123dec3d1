using System.Globalization;
using ChartGen.Findings.Fixes;
using ChartGen.Helm.Yaml;

namespace ChartGen.Findings.Reports.Html;

/// <summary>Shows where a finding is in its file, and what its fix changes.</summary>
internal static class HtmlSource
{
    private const int Around = 2;
    private const int Widest = 110;
    private const int WidestFix = 400;
    private const int MostLinesOfFix = 60;

    /// <summary>The line of the finding with those around it, and a caret below it; nothing when there is no such line.</summary>
    public static void Excerpt(HtmlText html, SourceTexts sources, SourceLocation at)
    {
        if (at.Line == 0 || sources.Of(at.File) is not { } lines || at.Line > lines.Count)
        {
            return;
        }

        var last = Math.Min(lines.Count, at.Line + Around);
        last = last > at.Line && last == lines.Count && lines.Line(last)!.Length == 0 ? last - 1 : last;
        var start = lines.Line(at.Line)!.Length <= Widest ? 0 : Math.Clamp(at.Column - (Widest * 3 / 4), 0, Math.Max(0, at.Column - 1));
        var column = Math.Clamp(at.Column, 1, lines.Line(at.Line)!.Length + 1) - start + (start > 0 ? 1 : 0);
        var width = last.ToString(CultureInfo.InvariantCulture).Length;
        html.Add($"<pre tabindex=\"0\" role=\"region\" aria-label=\"{at.File}, line {at.Line}\"><code>");
        for (var n = Math.Max(1, at.Line - Around); n <= last; n++)
        {
            var number = n.ToString(CultureInfo.InvariantCulture).PadLeft(width);
            var text = Window(lines.Line(n)!, start, Widest);
            if (n != at.Line)
            {
                html.Add($"<span class=\"line\">  {number} │ </span>{text}\n");
                continue;
            }

            html.Add($"<span class=\"line hit\">▸ {number} │ </span><span class=\"hit\">{text}</span>\n");
            if (at.Column > 0)
            {
                var blanks = string.Concat(text.Take(column - 1).Select(c => c == '\t' ? '\t' : ' '));
                html.Add($"<span class=\"line\" aria-hidden=\"true\">  {new string(' ', width)} │ </span>{blanks}<span class=\"caret\" aria-hidden=\"true\">^</span>\n");
            }
        }

        html.Raw("</code></pre>\n");
    }

    /// <summary>What the fix does, and the lines that it changes.</summary>
    public static void Fix(HtmlText html, SourceTexts sources, Fix fix)
    {
        html.Line($"<p class=\"label\">Fix: {fix.Description}</p>");
        foreach (var file in FixedFile.Of(fix, sources))
        {
            html.Add($"<pre tabindex=\"0\" role=\"region\" aria-label=\"Fix of {file.Name}\"><code>");
            (char Sign, string Line)[] all = [.. file.Changes.SelectMany(c => c.Removed.Select(l => ('-', l)).Concat(c.Added.Select(l => ('+', l))))];
            foreach (var (sign, line) in all.Take(MostLinesOfFix))
            {
                var text = Window(line.TrimEnd('\n').TrimEnd('\r'), 0, WidestFix);
                html.Add(sign == '-' ? $"<del>- {text}</del>\n" : (FormattableString)$"<ins>+ {text}</ins>\n");
            }

            if (all.Length > MostLinesOfFix)
            {
                html.Add($"and {all.Length - MostLinesOfFix} more lines\n");
            }

            html.Raw("</code></pre>\n");
        }
    }

    // A part of a line, with a sign where it is cut. Lines beside each other are cut at the same place.
    private static string Window(string line, int start, int widest)
    {
        var text = line.AsSpan(Math.Min(start, line.Length));
        return string.Concat(start > 0 ? "…" : "", text[..Math.Min(widest, text.Length)], text.Length > widest ? "…" : "");
    }
}
