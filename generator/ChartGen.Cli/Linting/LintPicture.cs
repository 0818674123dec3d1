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
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The picture of the first deployment file that has no error, else the one in the first folder that a build wrote; null without one.</summary>
    public static string? Of(LintRun run, IReadOnlyList<IReadOnlyList<LintFile>> groups)
    {
        var source = groups.SelectMany(g => g)
            .Where(f => f.Kind == LintKind.Deployment && f.Damage is null)
            .Select(f => DeploymentReader.Read(f.Name, Encoding.UTF8.GetBytes(f.Text), []).Source)
            .FirstOrDefault(s => s is not null);
        return source is not null
            ? TopologyPicture.Draw(source.Topology)
            : run.Paths.Select(p => Path.Combine(p, FileName)).Where(File.Exists).Select(p => InputFile.Read(p, MostBytes).Content)
                .Where(c => c.Length <= MostBytes).Select(c => LintText.Decode(c).Text).FirstOrDefault();
    }
}
