using System.Globalization;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Output;
using ChartGen.Texts;

namespace ChartGen.Cli.Building;

/// <summary>Builds deployments, several at a time, and says what became of each.</summary>
internal sealed class Builder(BuildSettings settings)
{
    private int done;

    /// <summary>Builds all of them; returns the exit code.</summary>
    public int Run(IReadOnlyList<DeploymentSource> sources)
    {
        var lines = new BuildLine[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            lines[i] = Build(sources[i]);
            Progress(sources.Count);
        });
        ClearProgress(sources.Count);
        foreach (var line in lines)
        {
            (line.ExitCode == ExitCode.Usage ? Console.Error : Console.Out).WriteLine(line.Text);
        }

        return lines.Select(l => l.ExitCode).DefaultIfEmpty(ExitCode.Clean).Max();
    }

    private BuildLine Build(DeploymentSource source)
    {
        var name = source.Deployment.Metadata.Name;
        IReadOnlyList<Artifact> artifacts;
        try
        {
            artifacts = DeploymentArtifacts.Make(source.Topology, settings.Sources, settings.Time);
        }
        catch (TextSourceException e)
        {
            return new BuildLine(ExitCode.Usage, $"chartgen: the chart sources have an error: {e.Message}");
        }

        var content = $"{artifacts.Count + 1} files, {source.Topology.ChartArchive}";
        if (settings.Check)
        {
            var comparison = OutputFolder.Compare(settings.Output, name, artifacts);
            return comparison.IsCurrent ? Unchanged(name, content) : Stale(comparison);
        }

        var result = OutputFolder.Replace(settings.Output, name, artifacts, settings.Force);
        if (!result.Written)
        {
            return new BuildLine(ExitCode.Usage, Lines(result.Refusals.Select(r => $"chartgen: {r}")));
        }

        return result.Unchanged ? Unchanged(name, content) : new BuildLine(ExitCode.Clean, $"{Folder(name)}: written, {content}");
    }

    private BuildLine Unchanged(string name, string content) =>
        new(ExitCode.Clean, $"{Folder(name)}: unchanged, {content}");

    private static BuildLine Stale(OutputComparison comparison) => comparison.Refusal is { } refusal
        ? new BuildLine(ExitCode.Usage, $"chartgen: {refusal}")
        : new BuildLine(ExitCode.Findings, Lines(comparison.Differences.Select(d => $"{d.Path}: {d.Kind.ToString().ToLowerInvariant()}")));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private string Folder(string name) => Path.Combine(settings.Output, name);

    private void Progress(int all)
    {
        var count = Interlocked.Increment(ref done);
        if (all > 1 && !Console.IsErrorRedirected)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rbuilding {count}/{all}"));
        }
    }

    private static void ClearProgress(int all)
    {
        if (all > 1 && !Console.IsErrorRedirected)
        {
            Console.Error.Write("\r\e[K");
        }
    }
}
