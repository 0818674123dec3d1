using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates.References;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Finds the keys that nothing reads among the values that a chart gives to its subcharts, or to all charts as global.</summary>
internal static class UnreadSubchartKeys
{
    private const string Global = "global";

    /// <summary>The keys, with the paths that were most likely meant.</summary>
    public static IEnumerable<(YamlScalar Key, string Path, string? Near)> Of(ChartSubject chart, ValueUsage usage) =>
        Names(chart).Where(n => IsRendered(chart, n.Key)).SelectMany(n => Of(chart, usage, n.Name, n.Key)).Concat(OfGlobal(chart, usage));

    private static IEnumerable<(string Name, string Key)> Names(ChartSubject chart) =>
        Dependencies.Of(chart).Select(d => (d.Name, d.Key))
            .Concat(chart.Chart!.Subcharts.Where(s => Dependencies.Of(chart).All(d => d.Name != s)).Select(s => (s, s)))
            .Distinct();

    private static bool IsRendered(ChartSubject chart, string key)
    {
        var prefix = $"{chart.Chart!.Name}/charts/{key}/templates/";
        return chart.Rendered!.Templates.Any(t => t.Name.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static IEnumerable<(YamlScalar Key, string Path, string? Near)> Of(ChartSubject chart, ValueUsage usage, string name, string key)
    {
        var folder = chart.Texts.Subcharts.Of("", key);
        var keys = new UnreadValueKeys(chart, key, [.. chart.References.SelectMany(r => Below(r, name, key))], chart.Texts.Subcharts.Below(folder));
        if (!keys.CanTell)
        {
            return [];
        }

        string[] unread = [.. usage.Unread.Where(u => u.StartsWith(key + ".", StringComparison.Ordinal))];
        var own = chart.Values.Read(folder + "values.yaml");
        var given = chart.Values.Roots.SelectMany(root => keys.Of(root.Field(key), unread)).Where(k => own.Field(k.Path[(key.Length + 1)..].Split('.')) is null);
        var defaults = OwnSubcharts.Of(chart).Contains(folder) ? keys.Of(own, unread) : [];
        return given.Concat(defaults).Select(k => (k.Key, k.Path, keys.Near(k.Path)));
    }

    // A template of the subchart, one that any chart may include, or one of the chart that looks into the subchart's values.
    private static IEnumerable<ValueReference> Below(ValueReference reference, string name, string key)
    {
        if (reference.IsInDefinition || (reference.Chart.Count == 1 && reference.Chart[0] == name))
        {
            yield return reference;
        }

        if (reference.Keys.Count > 0 && reference.Keys[0] == key)
        {
            yield return reference with { Keys = [.. reference.Keys.Skip(1)] };
        }
    }

    // Any chart may read them: only what looks like a key that is asked for is told.
    private static IEnumerable<(YamlScalar Key, string Path, string? Near)> OfGlobal(ChartSubject chart, ValueUsage usage)
    {
        ValueReference[] references = [.. chart.References.Where(r => r.Keys.Count > 0 && r.Keys[0] == Global).Select(r => r with { Keys = [.. r.Keys.Skip(1)] })];
        var keys = new UnreadValueKeys(chart, Global, references, []);
        if (!keys.CanTell)
        {
            return [];
        }

        var unread = usage.Unread.Where(u => u.StartsWith(Global + ".", StringComparison.Ordinal)
            && !usage.Read.Any(r => r.EndsWith("." + u, StringComparison.Ordinal)));
        return chart.Values.Roots.SelectMany(root => keys.Of(root.Field(Global), unread)).Select(k => (k.Key, k.Path, keys.Near(k.Path))).Where(k => k.Item3 is not null);
    }
}
