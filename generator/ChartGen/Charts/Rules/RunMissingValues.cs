using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.References;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>
/// Finds the values that the render asked for and did not get, where the templates alone do not tell whose values they read:
/// in subcharts, in templates that several charts include, in the items of lists, and in global.
/// </summary>
internal static class RunMissingValues
{
    private const string Global = "global";

    public static IEnumerable<MissingValueRead> Of(ChartSubject chart, MissingValueReads reads)
    {
        var asked = chart.References.ToLookup(r => (chart.Texts.PathOfTemplate(r.Position.Template), r.Position.Line, r.Position.Column));
        return from missing in chart.Traced?.Usage?.Missing ?? []
               group missing by Plain(missing.Path) into same
               let place = Place(chart, asked, [.. same])
               where place is not null && IsExpected(chart, reads, same.Key)
               select new MissingValueRead(same.Key, place.Value, IsOptional: false);
    }

    // What no template reads itself is read by a file that tpl is given.
    private static TemplatePosition? Place(ChartSubject chart, ILookup<(string, int, int), ValueReference> asked, MissingRead[] reads)
    {
        var position = reads[0].Position;
        var references = reads.SelectMany(m => asked[(chart.Texts.PathOfTemplate(m.Position.Template), m.Position.Line, m.Position.Column)].DefaultIfEmpty()).ToArray();
        return !references.Contains(null)
            ? references.All(r => !r!.IsGuarded) && IsOwn(chart, chart.Texts.PathOfTemplate(position.Template)) ? position : null
            : references.All(r => r is null) ? TemplateFiles.Reading(chart, reads[0].Path) : null;
    }

    // Every chart has what is global, below its own key.
    private static string Plain(string path)
    {
        var at = path.IndexOf("." + Global + ".", StringComparison.Ordinal);
        return at < 0 ? path : path[(at + 1)..];
    }

    private static bool IsOwn(ChartSubject chart, string path) =>
        !path.StartsWith("charts/", StringComparison.Ordinal) || OwnSubcharts.Of(chart).Any(f => path.StartsWith(f, StringComparison.Ordinal));

    // Below a value that is empty, or that is no mapping, users put what they like; items of a list may differ.
    private static bool IsExpected(ChartSubject chart, MissingValueReads reads, string path)
    {
        var dot = path.LastIndexOf('.');
        var (above, key) = (path[..Math.Max(0, dot)], path[(dot + 1)..]);
        if (above.EndsWith(']'))
        {
            return chart.Values.Node(above[..above.LastIndexOf('[')]) is YamlSequence list && list.Items.All(i => i is YamlMapping { Entries.Count: > 0 } && i.Field(key) is null);
        }

        var folder = dot < 0 ? "" : chart.Texts.Subcharts.Of("", above.Split('.')[0]);
        var isTop = dot < 0 || (!above.Contains('.', StringComparison.Ordinal) && above != Global && chart.Texts.Text(folder + "Chart.yaml") is not null);
        return (isTop || chart.Values.Node(above) is YamlMapping { Entries.Count: > 0 })
            && !reads.IsDeclared(path.Split('.'))
            && !((string[])["", folder]).Any(f => MissingValueReads.IsInComment(chart.Texts.Text(f + "values.yaml") ?? "", key));
    }
}
