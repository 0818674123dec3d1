using System.Text;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Values;

namespace ChartGen.Cli.Rendering;

/// <summary>Writes documents into files of their templates' names, as `helm template --output-dir` does.</summary>
internal sealed class OutputFolder(string folder, string releaseFolder)
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly StringBuilder report = new();

    /// <summary>Writes what was rendered; returns a line for each document that was written.</summary>
    public string Write(RenderedChart rendered, RenderArguments arguments)
    {
        var hooks = rendered.Hooks.Where(h => arguments.Hooks && (arguments.Tests || !h.IsTest));
        foreach (var manifest in arguments.IncludeCrds ? rendered.Crds : [])
        {
            // Helm leaves the release's name out here.
            Write(folder, manifest);
        }

        foreach (var manifest in rendered.Manifests.Concat(hooks))
        {
            Write(releaseFolder, manifest);
        }

        return report.ToString();
    }

    private void Write(string into, Manifest manifest)
    {
        var path = $"{into}{Path.DirectorySeparatorChar}{manifest.Source}";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, written.Add(path) ? FileMode.Create : FileMode.Append);
        file.Write(GoText.ToBytes(manifest.ToString()));
        report.Append("wrote ").Append(path).Append('\n');
    }
}
