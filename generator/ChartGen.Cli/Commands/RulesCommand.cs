using System.CommandLine;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen rules: every rule, one a line.</summary>
internal static class RulesCommand
{
    public static Command Make()
    {
        var command = new Command("rules", "Lists every rule: its id, its severity and what it says.");
        command.SetAction(_ =>
        {
            foreach (var rule in RuleBook.All)
            {
                Console.Out.WriteLine($"{rule.Id}  {rule.Severity.Word(),-7}  {rule.Title}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
