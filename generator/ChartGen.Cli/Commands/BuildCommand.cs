using System.CommandLine;
using ChartGen.Cli.Building;
using ChartGen.Cli.Input;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Linting;
using ChartGen.Texts;

namespace ChartGen.Cli.Commands;

/// <summary>chartgen build: the chart and every file beside it.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder that holds one folder for each deployment.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "out",
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Writes nothing; names each stale, missing or extra file, and then the exit code is 1.",
    };

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Also replaces files that were edited by hand since ChartGen wrote them.",
    };

    private static readonly Option<string> Against = new("--against")
    {
        Description = "Holds each chart against an earlier one, an archive or a folder: the same version must have the same content.",
        HelpName = "OLD",
    };

    private static readonly Option<string> ShardOption = new("--shard")
    {
        Description = "Builds only part K of N of the deployments; all files are still read and checked.",
        HelpName = "K/N",
    };

    private static readonly Option<string> ChartSource = new("--chart-src")
    {
        Description = "Takes the chart sources from a folder instead of the built-in ones.",
        HelpName = "DIR",
    };

    private static Task begun = Task.CompletedTask;

    /// <summary>Begins what every build needs on another thread, while this one reads the arguments and the deployment file.</summary>
    public static void Begin()
    {
        BuildHeap.Reserve();
        begun = Task.Run(DeploymentReader.Prepare);
    }

    public static Command Make()
    {
        var files = SharedOptions.Files();
        var set = SharedOptions.Set();
        var failOn = SharedOptions.FailOn();
        var command = new Command("build", "Builds the chart and every file beside it, in a folder for each deployment.")
        {
            files, Output, Check, Force, Against, set, failOn, ShardOption, ChartSource,
        };
        command.SetAction(parsed =>
        {
            var shard = parsed.GetValue(ShardOption) is { } part ? Shard.Parse(part) : Shard.Whole;
            var settings = Settings(parsed, parsed.GetValue(failOn) ?? Severity.Error);
            _ = begun.ContinueWith(_ => { settings.Sources.Prepare(); Linter.Prepare(); }, TaskScheduler.Default);
            var input = InputSet.Read(parsed.GetRequiredValue(files), parsed.GetValue(set) ?? []);
            FindingOutput.WriteText(Console.Error, !Console.IsErrorRedirected, input.Findings);
            RefuseTwins(input.Sources);
            if (FindingOutput.ExitCodeOf(input.Findings, settings.FailOn) is var code and not ExitCode.Clean)
            {
                return code;
            }

            DeploymentSource[] built = [.. shard.Part(input.Sources.OrderBy(s => s.Deployment.Metadata.Name, StringComparer.Ordinal))];
            var earlier = parsed.GetValue(Against) is { } old ? EarlierCharts.Given(old, built) : EarlierCharts.InPlace(settings.Output);
            return new Builder(settings, earlier).Run(built);
        });
        return command;
    }

    private static BuildSettings Settings(ParseResult parsed, Severity failOn)
    {
        if (!ArchiveTime.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out var time, out var problem))
        {
            throw new UsageException(problem!);
        }

        var sources = parsed.GetValue(ChartSource) is { } folder ? ChartSourceFolder.Read(folder) : ChartSources.BuiltIn;
        return new BuildSettings(parsed.GetRequiredValue(Output), parsed.GetValue(Check), parsed.GetValue(Force), sources, failOn, time);
    }

    /// <summary>Two deployments of one name would write one folder.</summary>
    private static void RefuseTwins(IReadOnlyList<DeploymentSource> sources)
    {
        var twins = sources.GroupBy(s => s.Deployment.Metadata.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twins is not null)
        {
            throw new UsageException($"metadata.name is {twins.Key} in {string.Join(" and in ", twins.Select(t => t.File))}; each deployment needs a name of its own");
        }
    }
}
