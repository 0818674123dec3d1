using System.Globalization;
using System.Text;
using ChartGen.Helm.Rendering;

namespace ChartGen.Cli.Rendering;

/// <summary>The output with its sources beside it, and the values that no template read.</summary>
internal static class TracedText
{
    private const int Width = 60;

    public static string Of(RenderedChart rendered, RenderArguments arguments)
    {
        var text = new StringBuilder();
        foreach (var manifest in ShownTemplates.Select(rendered, arguments))
        {
            text.Append("---\n# Source: ").Append(manifest.Source).Append('\n');
            foreach (var line in rendered.SourceOf(manifest))
            {
                Append(text, line);
            }
        }

        foreach (var path in rendered.Usage?.Unread ?? [])
        {
            text.Append("# not read: ").Append(path).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, SourceLine line)
    {
        text.Append(line.Text);
        if (line.Position is { } position)
        {
            var file = position.Template[(position.Template.IndexOf('/', StringComparison.Ordinal) + 1)..];
            text.Append(' ', Math.Max(1, Width - line.Text.Length)).Append(CultureInfo.InvariantCulture, $"# {file}:{position.Line}");
            if (line.Values.Count > 0)
            {
                text.Append(" reads ").AppendJoin(", ", line.Values);
            }
        }

        text.Append('\n');
    }
}
