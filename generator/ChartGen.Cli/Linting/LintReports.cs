using ChartGen.Cli.Input;
using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Findings.Reports;
using ChartGen.Findings.Reports.Html;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>The forms in which findings are written, to the standard output or to files.</summary>
internal static class LintReports
{
    /// <summary>The words for the forms.</summary>
    public static readonly string[] Forms = ["text", "concise", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown", "html"];

    /// <summary>Writes every form that was asked for, as FORM or FORM=FILE; as text when none was.</summary>
    /// <exception cref="UsageException">A form is not known, or a file cannot be written.</exception>
    /// <param name="formats">The forms.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="run">The run that found them.</param>
    /// <param name="groups">What was linted.</param>
    public static void Write(IReadOnlyList<string> formats, IReadOnlyList<Finding> findings, LintRun run, IReadOnlyList<IReadOnlyList<LintFile>> groups)
    {
        var sources = LintTexts.Of(groups);
        HtmlReport Html() => new(
            [.. groups.SelectMany(g => g).Select(f => f.Name).Distinct(StringComparer.Ordinal)], sources, RulePages.Find, LintPicture.Of(run, groups));
        (string Form, string? File)[] wanted = [.. (formats.Count == 0 ? ["text"] : formats).Select(Parse)];
        foreach (var (form, file) in wanted)
        {
            if (file is null)
            {
                Report(form, sources, !Console.IsOutputRedirected, Html).Write(Console.Out, findings);
                continue;
            }

            using var text = new StringWriter { NewLine = "\n" };
            Report(form, sources, isTerminal: false, Html).Write(text, findings);
            Save(file, text.ToString());
        }
    }

    /// <summary>The forms, when each of them goes to a file: the standard output is taken.</summary>
    /// <exception cref="UsageException">One goes to the standard output.</exception>
    public static string[] ToFiles(string[] formats) =>
        formats.FirstOrDefault(f => Parse(f).File is null) is { } form
            ? throw new UsageException($"--format {form}: the patch of --diff goes to the standard output; allowed beside it is --format {form}=FILE")
            : formats;

    private static (string Form, string? File) Parse(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var form = equals < 0 ? argument : argument[..equals];
        return !Forms.Contains(form) || equals == argument.Length - 1
            ? throw new UsageException($"--format {argument}: allowed is FORM or FORM=FILE with one of {string.Join(", ", Forms)}")
            : (form, equals < 0 ? null : argument[(equals + 1)..]);
    }

    private static IFindingReport Report(string form, SourceTexts sources, bool isTerminal, Func<IFindingReport> html) => form switch
    {
        "concise" => new TextReport(),
        "json" => new JsonReport(),
        "sarif" => new SarifReport(ProgramVersion.Number),
        "junit" => new JUnitReport(),
        "github" => new GitHubReport(),
        "gitlab" => new GitLabReport(),
        "checkstyle" => new CheckstyleReport(),
        "markdown" => new MarkdownReport(),
        "html" => html(),
        _ => new TextReport(sources, isTerminal && FindingOutput.MayColour),
    };

    /// <summary>Writes a text into a file, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Save(string file, string text)
    {
        try
        {
            // Devices and links are written to; a file is replaced as one.
            if (file.StartsWith("/dev/", StringComparison.Ordinal) || new FileInfo(file).LinkTarget is not null)
            {
                File.WriteAllText(file, text);
                return;
            }

            var next = $"{file}.{Environment.ProcessId}.new";
            File.WriteAllText(next, text);
            File.Move(next, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: cannot be written: {e.Message}");
        }
    }
}
