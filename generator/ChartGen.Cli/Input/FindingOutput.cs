using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Findings.Reports;

namespace ChartGen.Cli.Input;

/// <summary>Shows findings to a person or a program.</summary>
internal static class FindingOutput
{
    /// <summary>Writes the findings as text; on a terminal with source lines.</summary>
    public static void WriteText(TextWriter writer, bool isTerminal, IReadOnlyList<Finding> findings) =>
        new TextReport(isTerminal ? new SourceTexts(OnDisk) : null, isTerminal && MayColour).Write(writer, findings);

    /// <summary>Whether a terminal may be given colours: https://no-color.org, and terminals without any.</summary>
    public static bool MayColour =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");

    /// <summary>The exit code that the findings call for.</summary>
    public static int ExitCodeOf(IReadOnlyList<Finding> findings, Severity failOn) =>
        findings.Any(f => f.Rule.Severity >= failOn) ? ExitCode.Findings : ExitCode.Clean;

    /// <summary>The text of a file; null when there is none.</summary>
    public static string? OnDisk(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
