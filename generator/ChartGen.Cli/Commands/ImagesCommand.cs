using System.CommandLine;
using ChartGen.Cli.Input;
using ChartGen.Deployments.Model;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen images: what must be in a registry before the chart is installed.</summary>
internal static class ImagesCommand
{
    public static Command Make()
    {
        var files = SharedOptions.Files();
        var set = SharedOptions.Set();
        var pairs = new Option<bool>("--pairs")
        {
            Description = "Prints two images a line: what is mirrored, and what the chart pulls once imageRegistry is set.",
        };
        var command = new Command("images", "Prints every image that the chart can run, one a line, sorted.") { files, pairs, set };
        command.SetAction(parsed =>
        {
            var input = InputSet.Read(parsed.GetRequiredValue(files), parsed.GetValue(set) ?? []);
            var errors = input.Findings.Where(f => f.Rule.Severity == Severity.Error).ToArray();
            FindingOutput.WriteText(Console.Error, !Console.IsErrorRedirected, errors);
            if (errors.Length > 0)
            {
                return ExitCode.Findings;
            }

            var images = input.Sources.SelectMany(s => parsed.GetValue(pairs) ? Pairs(s.Deployment) : s.Topology.Images.All).Distinct(StringComparer.Ordinal);
            foreach (var image in images.Order(StringComparer.Ordinal))
            {
                Console.Out.WriteLine(image);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static IEnumerable<string> Pairs(Deployment deployment) =>
        Topology.Of(deployment with { ImageRegistry = null }).Images.All.Select(i => $"{i} {ImageReference.Rewrite(i, deployment.ImageRegistry)}");
}
