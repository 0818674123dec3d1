using System.Globalization;
using ChartGen.Charts;
using ChartGen.Cli.Input;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Output;
using ChartGen.Texts;

namespace ChartGen.Cli.Building;

/// <summary>Builds deployments, several at a time, and says what became of each.</summary>
internal sealed class Builder(BuildSettings settings, EarlierCharts earlierCharts)
{
    private LintMemory? memory;
    private TextMemory? texts;
    private int done;

    /// <summary>Builds all of them; returns the exit code. Nothing is put in place unless all can be.</summary>
    public int Run(IReadOnlyList<DeploymentSource> sources)
    {
        using var interruption = new Interruption();
        try
        {
            return Run(sources, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("chartgen: interrupted; nothing was changed");
            return interruption.ExitCode;
        }
    }

    private int Run(IReadOnlyList<DeploymentSource> sources, CancellationToken cancellation)
    {
        // To remember what is not met again costs time.
        memory = sources.Count > 1 ? new LintMemory() : null;
        texts = sources.Count > 1 ? new TextMemory() : null;
        using var session = new OutputSession(settings.Output, sources.Count);
        var lines = new BuildLine[sources.Count];
        var findings = new IReadOnlyList<Finding>[sources.Count];
        Parallel.For(0, sources.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            (lines[i], findings[i]) = Build(sources[i], session, cancellation);
            Progress(sources.Count);
        });
        ClearProgress(sources.Count);
        cancellation.ThrowIfCancellationRequested();
        Finding[] all = [.. findings.SelectMany(f => f)];
        FindingOutput.WriteText(Console.Error, !Console.IsErrorRedirected, all);
        var code = FindingOutput.ExitCodeOf(all, settings.FailOn);
        if (!settings.Check)
        {
            lines = code != ExitCode.Clean || lines.Any(l => l.ExitCode != ExitCode.Clean)
                ? [.. lines.Where(l => l.ExitCode != ExitCode.Clean)]
                : Published(session.Publish(), lines);
        }

        foreach (var line in lines)
        {
            (line.ExitCode == ExitCode.Usage ? Console.Error : Console.Out).WriteLine(line.Text);
        }

        return lines.Select(l => l.ExitCode).Append(code).Max();
    }

    private BuildLine[] Published(IReadOnlyList<OutputResult> results, BuildLine[] contents) =>
    [
        .. results.Zip(contents, (result, content) => result switch
        {
            { Written: false } => Refused(result.Refusals),
            { Unchanged: true } => new BuildLine(ExitCode.Clean, $"{Folder(result.Name)}: unchanged, {content.Text}"),
            _ => new BuildLine(ExitCode.Clean, $"{Folder(result.Name)}: written, {content.Text}"),
        }),
    ];

    private (BuildLine Line, IReadOnlyList<Finding> Findings) Build(DeploymentSource source, OutputSession session, CancellationToken cancellation)
    {
        try
        {
            var files = DeploymentArtifacts.Files(source.Topology, settings.Sources, texts);
            var folder = Folder(source.Deployment.Metadata.Name);

            // While the chart is packed and the files are staged: nothing takes its place before all is done. With several
            // deployments the threads are busy with the others.
            var errors = memory is null
                ? Task.Run(() => BuiltFolder.Errors(folder, files, memory), CancellationToken.None)
                : Task.FromResult(BuiltFolder.Errors(folder, files, memory));
            var artifacts = files.Pack(settings.Time);
            Finding[] earlier = [.. earlierCharts.Check(source, artifacts)];
            var line = Keep(source, artifacts, session, cancellation);
            return (line, [.. earlier, .. errors.GetAwaiter().GetResult()]);
        }
        catch (TextSourceException e)
        {
            return (new BuildLine(ExitCode.Usage, $"chartgen: the chart sources have an error: {e.Message}"), []);
        }
        catch (UsageException e)
        {
            return (new BuildLine(ExitCode.Usage, $"chartgen: {e.Message}"), []);
        }
    }

    private BuildLine Keep(DeploymentSource source, IReadOnlyList<Artifact> artifacts, OutputSession session, CancellationToken cancellation)
    {
        var name = source.Deployment.Metadata.Name;
        var content = $"{artifacts.Count + 1} files, {source.Topology.ChartArchive}";
        if (settings.Check)
        {
            var comparison = OutputFolder.Compare(settings.Output, name, artifacts);
            return comparison.IsCurrent
                ? new BuildLine(ExitCode.Clean, $"{Folder(name)}: unchanged, {content}")
                : Stale(comparison);
        }

        var refusals = session.Stage(name, artifacts, settings.Force, cancellation);
        return refusals.Count > 0 ? Refused(refusals) : new BuildLine(ExitCode.Clean, content);
    }

    private static BuildLine Stale(OutputComparison comparison) => comparison.Refusal is { } refusal
        ? new BuildLine(ExitCode.Usage, $"chartgen: {refusal}")
        : new BuildLine(ExitCode.Findings, Lines(comparison.Differences.Select(d => $"{d.Path}: {d.Kind.ToString().ToLowerInvariant()}")));

    private static BuildLine Refused(IEnumerable<OutputRefusal> refusals) =>
        new(ExitCode.Usage, Lines(refusals.Select(r => $"chartgen: {r}")));

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
