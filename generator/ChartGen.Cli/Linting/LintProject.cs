using ChartGen.Cli.Input;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>The configuration and the baseline of the project that is linted.</summary>
internal static class LintProject
{
    /// <summary>The configuration: of a file that was named, or .chartgen.yaml of the folder where the program runs, or none.</summary>
    /// <exception cref="UsageException">It cannot be read, or says what it may not.</exception>
    public static LintConfiguration Configuration(string? file)
    {
        var path = file ?? (File.Exists(LintConfiguration.FileName) ? LintConfiguration.FileName : null);
        if (path is null)
        {
            return new LintConfiguration();
        }

        var configuration = LintConfigurationReader.Read(path, InputFile.Read(path).Content, out var problems);
        return problems.Count > 0
            ? throw new UsageException($"the configuration has mistakes:\n{string.Join('\n', problems.Select(p => "  " + p))}")
            : configuration;
    }

    /// <summary>The findings that a baseline does not know; all, when the baseline is to be written of them.</summary>
    /// <exception cref="UsageException">It cannot be read or written.</exception>
    public static IReadOnlyList<Finding> Unknown(IReadOnlyList<Finding> findings, KnownFindings known)
    {
        var (baseline, update) = known;
        if (baseline is null)
        {
            return update ? throw new UsageException("--update-baseline needs --baseline FILE") : findings;
        }

        if (update)
        {
            using var text = new StringWriter { NewLine = "\n" };
            Baseline.Write(text, findings);
            LintReports.Save(baseline, text.ToString());
            return [];
        }

        try
        {
            return Baseline.Without(Baseline.Read(System.Text.Encoding.UTF8.GetString(InputFile.Read(baseline, 64 * 1024 * 1024).Content)), findings);
        }
        catch (FormatException e)
        {
            throw new UsageException($"{baseline}: {e.Message}");
        }
    }
}
