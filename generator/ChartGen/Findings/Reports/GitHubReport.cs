namespace ChartGen.Findings.Reports;

/// <summary>Workflow commands of GitHub Actions, which show each finding at its line of a pull request.</summary>
public sealed class GitHubReport : IFindingReport
{
    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var command = finding.Rule.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            var place = finding.Location.File.StartsWith("--", StringComparison.Ordinal) ? "" : $"file={Property(finding.Location.File)},";
            var line = finding.Location.Line > 0 ? $"line={finding.Location.Line},col={finding.Location.Column}," : "";
            writer.WriteLine($"::{command} {place}{line}title={finding.Rule.Id}::{Text(ReportWords.All(finding))}");
        }
    }

    // The log is shown on terminals too: a file must not send commands to them.
    private static string Text(string text) => string.Concat(text.Select(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t') ? '\uFFFD' : c))
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
