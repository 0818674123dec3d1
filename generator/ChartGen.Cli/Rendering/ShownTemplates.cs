using System.Text;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;

namespace ChartGen.Cli.Rendering;

/// <summary>Picks the documents that --show-only names, by the part of their template's path below the chart.</summary>
internal static class ShownTemplates
{
    public static string Select(RenderedChart rendered, RenderArguments arguments)
    {
        var hooks = rendered.Hooks.Where(h => arguments.Hooks && (arguments.Tests || !h.IsTest));
        Manifest[] all = [.. arguments.IncludeCrds ? rendered.Crds : [], .. rendered.Manifests, .. hooks];
        var text = new StringBuilder();
        foreach (var pattern in arguments.ShowOnly)
        {
            var shown = all.Where(m => ChartPattern.IsMatch(pattern, m.Source[(m.Source.IndexOf('/', StringComparison.Ordinal) + 1)..])).ToList();
            if (shown.Count == 0)
            {
                throw new HelmException($"could not find template {pattern} in chart");
            }

            foreach (var manifest in shown)
            {
                text.Append("---\n# Source: ").Append(manifest.Source).Append('\n').Append(manifest.Text.TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }
}
