using ChartGen.Helm.Yaml;

namespace ChartGen.Findings.Reports;

/// <summary>One line a finding: <c>file:line:column: severity RULE: message</c>; on a terminal with the source line and a caret.</summary>
/// <param name="sourceLine">Gives a line of a file, from 1, for the terminal; null where there is none.</param>
public sealed class TextReport(Func<string, int, string?>? sourceLine = null) : IFindingReport
{
    private const int Widest = 160;

    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            writer.WriteLine($"{finding.Location}: {finding.Rule.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.Message}");
            WriteSource(writer, finding.Location);
        }
    }

    private void WriteSource(TextWriter writer, SourceLocation location)
    {
        if (location.Line == 0 || sourceLine?.Invoke(location.File, location.Line) is not { } line || line.Length > Widest)
        {
            return;
        }

        var indent = string.Concat(line.Take(Math.Max(0, location.Column - 1)).Select(c => c == '\t' ? '\t' : ' '));
        writer.WriteLine($"    {line}");
        writer.WriteLine($"    {indent}^");
    }
}
