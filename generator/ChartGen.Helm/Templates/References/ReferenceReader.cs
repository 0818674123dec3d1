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
        var walked = set.Definitions.ToDictionary(d => d.Name, d => Walk(d, KeysOf(d)), StringComparer.Ordinal);
        var reached = Reached(walked, set.Files.Where(f => !Path.GetFileName(f).StartsWith('_')));
        return [.. walked.SelectMany(w => w.Value.References.Select(r => r with { IsReached = reached is null || reached.Contains(w.Key) }))];

        string[] KeysOf(Definition definition) => charts.First(c => definition.Source.Name.StartsWith(c.Prefix, StringComparison.Ordinal)).Keys;
    }

    // Null when any template may be reached.
    private static HashSet<string>? Reached(Dictionary<string, WalkedTemplate> walked, IEnumerable<string> rendered)
    {
        var reached = new HashSet<string>(rendered, StringComparer.Ordinal);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var name))
        {
            if (!walked.TryGetValue(name, out var template))
            {
                continue;
            }

            if (template.IncludesAny)
            {
                return null;
            }

            foreach (var included in template.Includes.Where(reached.Add))
            {
                open.Enqueue(included);
            }
        }

        return reached;
    }

    private static WalkedTemplate Walk(Definition definition, string[] chart)
    {
        var walker = new ReferenceWalker(definition.Source, chart, definition.Name != definition.Source.Name);
        return StackGuard.Run((walker, definition), static state => state.walker.Walk(state.definition.Root));
    }

    private static IEnumerable<(string Prefix, string[] Keys)> Charts(Chart chart, string[] keys) =>
        [($"{chart.FullPath}/", keys), .. chart.Dependencies.SelectMany(d => Charts(d, [.. keys, d.Name]))];
}
