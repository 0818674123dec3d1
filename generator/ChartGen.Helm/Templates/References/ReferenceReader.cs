using ChartGen.Helm.Charts;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Parsing;

namespace ChartGen.Helm.Templates.References;

/// <summary>Finds where templates read values, without running them.</summary>
internal static class ReferenceReader
{
    public static IReadOnlyList<ValueReference> Of(TemplateSet set, Chart chart)
    {
        var charts = Charts(chart, []).OrderByDescending(c => c.Prefix.Length).ToArray();
        var found = new List<ValueReference>();
        foreach (var definition in set.Definitions)
        {
            var keys = charts.First(c => definition.Source.Name.StartsWith(c.Prefix, StringComparison.Ordinal)).Keys;
            found.AddRange(Of(definition, keys));
        }

        return found;
    }

    private static List<ValueReference> Of(Definition definition, string[] chart)
    {
        var walker = new ReferenceWalker(definition.Source, chart, definition.Name != definition.Source.Name);
        return StackGuard.Run((walker, definition), static state => state.walker.Walk(state.definition.Root));
    }

    private static IEnumerable<(string Prefix, string[] Keys)> Charts(Chart chart, string[] keys) =>
        [($"{chart.FullPath}/", keys), .. chart.Dependencies.SelectMany(d => Charts(d, [.. keys, d.Name]))];
}
