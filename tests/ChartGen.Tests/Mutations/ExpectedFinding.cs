using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Tests.Mutations;

/// <summary>A rule, and the file (and line) where it must find a slip.</summary>
/// <param name="Rules">The ids, any of which will do.</param>
/// <param name="File">The file.</param>
/// <param name="Line">A pattern of the line; null for any line.</param>
internal sealed record ExpectedFinding(IReadOnlyList<string> Rules, string File, Regex? Line)
{
    /// <summary>Whether a finding is this one; notes do not count.</summary>
    public bool IsMetBy(Finding finding, IReadOnlyDictionary<string, string> files) =>
        finding.Rule.Severity > Severity.Note
        && Rules.Contains(finding.Rule.Id)
        && finding.Location.File == File
        && (Line is null || Line.IsMatch(LineOf(finding, files)));

    private static string LineOf(Finding finding, IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(finding.Location.File, out var text) ? text.Split('\n').ElementAtOrDefault(finding.Location.Line - 1) ?? "" : "";
}
