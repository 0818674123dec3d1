using ChartGen.Findings.Fixes;
using ChartGen.Helm.Yaml;

namespace ChartGen.Findings.Reports;

/// <summary>
/// One line a finding: <c>file:line:column: severity RULE: message</c>; for people with the object, the source line and a caret,
/// and the fix as a short diff.
/// </summary>
/// <param name="sources">The files' texts, for people; null for one line a finding.</param>
/// <param name="colour">Whether the severity is coloured, for a terminal (ECMA-48).</param>
public sealed class TextReport(SourceTexts? sources = null, bool colour = false) : IFindingReport
{
    private const int Widest = 160;
    private const int MostLinesOfFix = 12;
    private const string Plain = "\e[0m";

    /// <inheritdoc/>
    public void Write(TextWriter writer, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            writer.WriteLine($"{Safe(finding.Location)}: {Severity(finding.Rule.Severity)} {finding.Rule.Id}: {Safe(finding.Message)}");
            if (sources is not null && finding.Subject is { } subject)
            {
                writer.WriteLine($"    of {Safe(subject)}");
            }

            WriteSource(writer, finding.Location);
            foreach (var place in finding.Related)
            {
                writer.WriteLine($"    {Safe(place.Location)}: {Safe(place.Message)}");
            }

            WriteFix(writer, finding.Fix);
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
        if (location.Line == 0 || sources?.Of(location.File)?.Line(location.Line) is not { } line || line.Length > Widest)
        {
            return;
        }

        var indent = string.Concat(line.Take(Math.Max(0, location.Column - 1)).Select(c => c == '\t' ? '\t' : ' '));
        writer.WriteLine($"    {Safe(line)}");
        writer.WriteLine($"    {indent}^");
    }
    private void WriteFix(TextWriter writer, Fix? fix)
    {
        if (fix is null || sources is null)
        {
            return;
        }

        writer.WriteLine($"    fix: {Safe(fix.Description)}");
        string[] lines =
        [
            .. FixedFile.Of(fix, sources).SelectMany(f => f.Changes)
                .SelectMany(c => c.Removed.Select(l => Sign('-', "31", l)).Concat(c.Added.Select(l => Sign('+', "32", l)))),
        ];
        foreach (var line in lines.Take(MostLinesOfFix))
        {
            writer.WriteLine($"      {line}");
        }

        if (lines.Length > MostLinesOfFix)
        {
            writer.WriteLine($"      and {lines.Length - MostLinesOfFix} more lines: --diff shows them");
        }
    }

    private string Sign(char sign, string colourCode, string line)
    {
        var text = $"{sign} {Safe(line.TrimEnd('\n').TrimEnd('\r'))}";
        text = text.Length > Widest ? text[..Widest] + "…" : text;
        return colour ? $"\e[{colourCode}m{text}{Plain}" : text;
    }
}
