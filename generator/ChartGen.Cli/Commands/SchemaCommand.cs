using System.CommandLine;
using System.Text;
using ChartGen.Cli.Input;
using ChartGen.Deployments.Schema;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen schema: the JSON Schema of the deployment file, for editors and other validators.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var check = new Option<string>("--check")
        {
            Description = "Writes nothing; exit code 1 when FILE is not this program's schema.",
            HelpName = "FILE",
        };
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of the deployment file.") { check };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(check) is not { } file)
            {
                Console.Out.Write(Encoding.UTF8.GetString(DeploymentSchema.Utf8));
                return ExitCode.Clean;
            }

            if (DeploymentSchema.Utf8.SequenceEqual(InputFile.Read(file).Content))
            {
                return ExitCode.Clean;
            }

            Console.Out.WriteLine($"{file}: is not this program's schema; write it anew with: chartgen schema > {file}");
            return ExitCode.Findings;
        });
        return command;
    }
}
