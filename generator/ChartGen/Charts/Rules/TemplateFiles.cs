using System.Text.RegularExpressions;
using ChartGen.Helm.Templates;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Finds reads of values in files that are no templates of their own, which a template hands to <c>tpl</c>.</summary>
internal static partial class TemplateFiles
{
    /// <summary>The one place in a file of the chart that takes a value for granted; null when there is none, or more.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="path">The path of the value.</param>
    public static TemplatePosition? Reading(ChartSubject chart, string path)
    {
        var read = new Regex($@"\.Values\.{Regex.Escape(path)}(?![\w.])", RegexOptions.CultureInvariant);
        var found = chart.Texts.Paths
            .Where(p => !p.StartsWith("charts/", StringComparison.Ordinal) && !p.StartsWith("templates/", StringComparison.Ordinal) && Path.GetExtension(p) is not ".md")
            .SelectMany(p => read.Matches(chart.Texts.Text(p)!).Select(m => Position(chart, p, m.Index)))
            .Take(2)
            .ToArray();
        return found.Length == 1 && !Asking().IsMatch(chart.Texts.Line(chart.Texts.PathOfTemplate(found[0].Template), found[0].Line)) ? found[0] : null;
    }

    private static TemplatePosition Position(ChartSubject chart, string path, int at)
    {
        var before = chart.Texts.Text(path)!.AsSpan(0, at);
        return new TemplatePosition($"{chart.Chart!.Name}/{path}", before.Count('\n') + 1, at - before.LastIndexOf('\n') - 1, null);
    }

    [GeneratedRegex(@"\b(if|with|range|default|or|and|not|empty|coalesce|hasKey|required|ternary|dig|get)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
