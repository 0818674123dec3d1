using ChartGen.Helm.Yaml;

namespace ChartGen.Findings.Reports;

/// <summary>One line a finding: <c>file:line:column: severity RULE: message</c>; for people with the source line and a caret.</summary>
/// <param name="sourceLine">Gives a line of a file, from 1, for people; null where there is none.</param>
/// <param name="colour">Whether the severity is coloured, for a terminal (ECMA-48).</param>
public sealed class TextReport(Func<string, int, string?>? sourceLine = null, bool colour = false) : IFindingReport
{
    private const int Widest = 160;
    private const string Plain = "\e[0m";

    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            writer.WriteLine($"{Safe(finding.Location)}: {Severity(finding.Rule.Severity)} {finding.Rule.Id}: {Safe(finding.Message)}");
            WriteSource(writer, finding.Location);
            foreach (var place in finding.Related)
            {
                writer.WriteLine($"    {Safe(place.Location)}: {Safe(place.Message)}");
            }
        }
    }

    // A file must not send commands to the terminal, nor make one finding look like two.
    private static string Safe(object text) => string.Concat(text.ToString()!.Select(c => c switch
    {
        '\t' => c,
        '\n' => ' ',
        _ => char.IsControl(c) ? '\uFFFD' : c,
    }));

    private string Severity(Severity severity) => !colour ? severity.Word() : severity switch
    {
        Findings.Severity.Error => $"\e[1;31m{severity.Word()}{Plain}",
        Findings.Severity.Warning => $"\e[1;33m{severity.Word()}{Plain}",
        _ => $"\e[1;36m{severity.Word()}{Plain}",
    };

    private void WriteSource(TextWriter writer, SourceLocation location)
    {
        if (location.Line == 0 || sourceLine?.Invoke(location.File, location.Line) is not { } line || line.Length > Widest)
        {
            return;
        }

        var indent = string.Concat(line.Take(Math.Max(0, location.Column - 1)).Select(c => c == '\t' ? '\t' : ' '));
        writer.WriteLine($"    {Safe(line)}");
        writer.WriteLine($"    {indent}^");
    }
}
