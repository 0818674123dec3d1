namespace ChartGen.Findings.Reports;

/// <summary>A table for comments in pull requests.</summary>
public sealed class MarkdownReport : IFindingReport
{
    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            writer.Write("ChartGen has no findings.\n");
            return;
        }

        writer.Write("| place | severity | rule | finding |\n|---|---|---|---|\n");
        foreach (var finding in findings)
        {
            writer.Write($"| {Cell(finding.Location.ToString())} | {finding.Rule.Severity.Word()} | {finding.Rule.Id} | {string.Join("<br>", [Cell(finding.Message), .. ReportWords.Beside(finding).Select(Cell)])} |\n");
        }
    }

    // A backslash takes its meaning from each of Markdown's characters.
    private static string Cell(string text) => string.Concat(text.Select(c => c switch
    {
        '\n' or '\r' => " ",
        '&' => "&amp;",
        '<' => "&lt;",
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => $"\\{c}",
        _ => char.IsControl(c) ? "\uFFFD" : c.ToString(),
    }));
}
