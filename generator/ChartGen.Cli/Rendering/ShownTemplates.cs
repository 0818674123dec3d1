using System.Text;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;

namespace ChartGen.Cli.Rendering;

/// <summary>Picks the documents that are printed: all, or those that --show-only names by their template's path below the chart.</summary>
internal static class ShownTemplates
{
    public static IReadOnlyList<Manifest> Select(RenderedChart rendered, RenderArguments arguments)
    {
        var hooks = rendered.Hooks.Where(h => arguments.Hooks && (arguments.Tests || !h.IsTest));
        Manifest[] all = [.. arguments.IncludeCrds ? rendered.Crds : [], .. rendered.Manifests, .. hooks];
        if (arguments.ShowOnly.Count == 0)
        {
            return all;
        }

        var shown = new List<Manifest>();
        foreach (var pattern in arguments.ShowOnly)
        {
            var before = shown.Count;
            shown.AddRange(all.Where(m => ChartPattern.IsMatch(pattern, m.Source[(m.Source.IndexOf('/', StringComparison.Ordinal) + 1)..])));
            if (shown.Count == before)
            {
                throw new HelmException($"could not find template {pattern} in chart");
            }
        }

        return shown;
    }

    public static string Text(RenderedChart rendered, RenderArguments arguments)
    {
        var text = new StringBuilder();
        foreach (var manifest in Select(rendered, arguments))
        {
            text.Append("---\n# Source: ").Append(manifest.Source).Append('\n').Append(manifest.Text.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
