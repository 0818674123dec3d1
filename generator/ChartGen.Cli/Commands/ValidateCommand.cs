using System.CommandLine;
using ChartGen.Cli.Input;
using ChartGen.Findings;
using ChartGen.Findings.Reports;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen validate: schema and model rules only.</summary>
internal static class ValidateCommand
{
    public static Command Make()
    {
        var files = SharedOptions.Files();
        var set = SharedOptions.Set();
        var failOn = SharedOptions.FailOn();
        var format = new Option<string>("--format")
        {
            Description = "The form of the findings: text, json, or github for annotations in a pull request.",
            HelpName = "text|json|github",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var command = new Command("validate", "Holds deployment files against the schema and the model rules; writes nothing.")
        {
            files, format, failOn, set,
        };
        command.SetAction(parsed =>
        {
            var input = InputSet.Read(parsed.GetRequiredValue(files), parsed.GetValue(set) ?? []);
            IFindingReport? report = parsed.GetValue(format) switch
            {
                "json" => new JsonReport(),
                "github" => new GitHubReport(),
                _ => null,
            };
            if (report is null)
            {
                FindingOutput.WriteText(Console.Out, !Console.IsOutputRedirected, input.Findings);
            }
            else
            {
                report.Write(Console.Out, input.Findings);
            }

            return FindingOutput.ExitCodeOf(input.Findings, parsed.GetValue(failOn) ?? Severity.Error);
        });
        return command;
    }
}
