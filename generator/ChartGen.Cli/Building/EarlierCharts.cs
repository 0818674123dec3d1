using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Earlier;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Output;

namespace ChartGen.Cli.Building;

/// <summary>The charts that the deployments of a call are held against: those of --against, or else what lies in the output.</summary>
internal sealed class EarlierCharts
{
    private readonly string place;
    private readonly bool isGiven;
    private readonly bool isOne;

    private EarlierCharts(string place, bool isGiven, bool isOne) => (this.place, this.isGiven, this.isOne) = (place, isGiven, isOne);

    /// <summary>The folders that the call replaces: only what would happen to a running cluster is told, and nothing of versions.</summary>
    public static EarlierCharts InPlace(string output) => new(output, isGiven: false, isOne: false);

    /// <summary>The charts of --against: one, or a folder with one for each deployment, as a build writes it.</summary>
    /// <exception cref="UsageException">There is none, or one for several deployments.</exception>
    public static EarlierCharts Given(string path, IReadOnlyList<DeploymentSource> sources)
    {
        if (EarlierFolder.IsChart(path))
        {
            return sources.Count <= 1
                ? new EarlierCharts(path, isGiven: true, isOne: true)
                : throw new UsageException($"--against {path}: is one chart, and {sources.Count} deployments are built; name a folder that holds a folder for each");
        }

        return sources.Count == 0 || sources.Any(s => EarlierFolder.IsChart(Path.Combine(path, s.Deployment.Metadata.Name)))
            ? new EarlierCharts(path, isGiven: true, isOne: false)
            : throw new UsageException($"--against {path}: {(Directory.Exists(path) ? "holds no chart" : "is not there")}; name a chart archive, the folder of a chart, or a folder that a build wrote");
    }

    /// <summary>What the rules find in a deployment, held against its earlier chart; nothing when it has none.</summary>
    /// <exception cref="UsageException">A file of --against cannot be opened.</exception>
    public IEnumerable<Finding> Check(DeploymentSource source, IReadOnlyList<Artifact> artifacts)
    {
        var path = isOne ? place : Path.Combine(place, source.Deployment.Metadata.Name);
        var archive = artifacts[0].Content;
        if (!EarlierFolder.IsChart(path))
        {
            return [];
        }

        if (!isGiven)
        {
            return InPlace(path, Path.Combine(path, artifacts[0].Path), archive) is { } chart ? Check(new Succession(source, chart)) : [];
        }

        var (earlier, findings) = EarlierFolder.Read(path);
        return earlier is null
            ? findings
            : Check(new Succession(source, earlier, FilesOf(archive), [.. artifacts.Skip(1).Select(a => new ChartFile(a.Path, a.Content))]));
    }

    private static IEnumerable<Finding> Check(Succession succession) =>
        DeploymentRules.AgainstEarlier.SelectMany(r => r.Check(succession));

    /// <summary>The chart that a folder of the output holds. Whether it may be replaced at all is not judged here.</summary>
    private static EarlierChart? InPlace(string folder, string file, byte[] archive)
    {
        try
        {
            return File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(archive) ? null : EarlierFolder.Read(folder).Chart;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UsageException)
        {
            return null;
        }
    }

    private static IReadOnlyList<ChartFile> FilesOf(byte[] archive)
    {
        using var stream = new MemoryStream(archive);
        return ChartArchive.Read(stream).Files;
    }
}
