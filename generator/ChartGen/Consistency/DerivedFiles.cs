using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Texts;

namespace ChartGen.Consistency;

/// <summary>The files that follow from a deployment file, by their names: what each artifact is held against when one is given.</summary>
internal static class DerivedFiles
{
    /// <summary>The texts beside the chart, and those in it below <c>chart/</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(DeploymentSource source)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var artifact in DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default))
        {
            if (!artifact.Path.EndsWith(".tgz", StringComparison.Ordinal))
            {
                texts[artifact.Path] = Encoding.UTF8.GetString(artifact.Content);
                continue;
            }

            foreach (var file in ChartSource.ReadArchive(artifact.Content))
            {
                texts[$"chart/{file.Path}"] = Encoding.UTF8.GetString(file.Content.Span);
            }
        }

        return texts;
    }
}
