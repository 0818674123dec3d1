using ChartGen.Findings;
using ChartGen.Findings.Reports;

namespace ChartGen.Cli.Input;

/// <summary>Shows findings to a person or a program.</summary>
internal static class FindingOutput
{
    /// <summary>Writes the findings as text; on a terminal with source lines.</summary>
    public static void WriteText(TextWriter writer, bool isTerminal, IReadOnlyList<Finding> findings) =>
        new TextReport(isTerminal ? SourceLine : null).Write(writer, findings);

    /// <summary>The exit code that the findings call for.</summary>
    public static int ExitCodeOf(IReadOnlyList<Finding> findings, Severity failOn) =>
        findings.Any(f => f.Rule.Severity >= failOn) ? ExitCode.Findings : ExitCode.Clean;

    private static string? SourceLine(string file, int line)
    {
        try
        {
            return File.ReadLines(file).ElementAtOrDefault(line - 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
