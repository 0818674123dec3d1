using System.CommandLine;
using ChartGen.Charts;
using ChartGen.Cli.Input;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Texts;

namespace ChartGen.Cli.Commands;

internal static class BuildCommand
{
    public static Command Make()
    {
        var files = SharedOptions.Files();
        var set = SharedOptions.Set();
        var failOn = SharedOptions.FailOn();
        var output = new Option<string>("--output", "-o") { Description = "The folder that holds one folder for each deployment.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var command = new Command("build", "Builds the chart and every file beside it.") { files, output, failOn, set };
        command.SetAction(parsed =>
        {
            var input = InputSet.Read(parsed.GetRequiredValue(files), parsed.GetValue(set) ?? []);
            FindingOutput.WriteText(Console.Error, !Console.IsErrorRedirected, input.Findings);
            var code = FindingOutput.ExitCodeOf(input.Findings, parsed.GetValue(failOn));
            if (code != 0)
            {
                return code;
            }

            foreach (var source in input.Sources)
            {
                var folder = Path.Combine(parsed.GetRequiredValue(output), source.Deployment.Metadata.Name);
                Directory.CreateDirectory(folder);
                foreach (var artifact in DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default))
                {
                    File.WriteAllBytes(Path.Combine(folder, artifact.Path), artifact.Content);
                }
            }

            return 0;
        });
        return command;
    }
}
