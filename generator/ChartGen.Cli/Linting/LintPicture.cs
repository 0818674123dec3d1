using System.Text;
using ChartGen.Cli.Input;
using ChartGen.Deployments.Reading;
using ChartGen.Linting;
using ChartGen.Pictures;

namespace ChartGen.Cli.Linting;

/// <summary>The picture of what was linted.</summary>
internal static class LintPicture
{
    private const string FileName = "topology.svg";
    private const string FileOfChart = "files/topology.json";
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>
    /// The picture of the first deployment file that has no error, else the one in the first folder that a build wrote, else of
    /// the first chart that says its topology; null without any.
    /// </summary>
    public static string? Of(LintRun run, IReadOnlyList<IReadOnlyList<LintFile>> groups)
    {
        var source = groups.SelectMany(g => g)
            .Where(f => f.Kind == LintKind.Deployment && f.Damage is null)
            .Select(f => DeploymentReader.Read(f.Name, Encoding.UTF8.GetBytes(f.Text), []).Source)
            .FirstOrDefault(s => s is not null);
        return source is not null ? TopologyPicture.Draw(source.Topology) : Built(run) ?? OfChart(groups);
    }

    private static string? Built(LintRun run) => run.Paths
        .Select(p => Path.Combine(p, FileName))
        .Where(File.Exists)
        .Select(p => InputFile.Read(p, MostBytes).Content)
        .Where(c => c.Length <= MostBytes)
        .Select(c => LintText.Decode(c).Text)
        .FirstOrDefault();

    private static string? OfChart(IReadOnlyList<IReadOnlyList<LintFile>> groups) => groups.SelectMany(g => g)
        .OfType<LintChart>()
        .SelectMany(c => c.Files)
        .Where(f => f.Path == FileOfChart && f.Content.Length <= MostBytes)
        .Select(f => ChartPicture.Draw(LintText.Decode(f.Content.Span).Text))
        .FirstOrDefault(picture => picture is not null);
}
