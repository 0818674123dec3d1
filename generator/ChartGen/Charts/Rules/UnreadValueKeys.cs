using System.Text.RegularExpressions;
using ChartGen.Helm.Templates.References;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Finds the keys of values that nothing reads: no render, and no template in a branch that this render does not take.</summary>
internal sealed partial class UnreadValueKeys
{
    private static readonly string[] NeverRead = ["global", "tags", "exports"];

    private readonly ChartSubject chart;
    private readonly HashSet<string> elsewhere = new(StringComparer.Ordinal);
    private readonly ValueReference[] references;
    private readonly List<string[]> named = [];

    public UnreadValueKeys(ChartSubject chart)
    {
        this.chart = chart;
        references = [.. chart.References.Where(MayReadOwn)];
        elsewhere.UnionWith(NeverRead);
        elsewhere.UnionWith(chart.Chart!.Subcharts);
        foreach (var dependency in Dependencies.Of(chart))
        {
            elsewhere.UnionWith([dependency.Name, dependency.Key]);
            named.AddRange(dependency.Condition.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(c => c.Split('.')));
        }

        named.AddRange(Texts().SelectMany(t => Reading().Matches(t).Select(m => m.Groups["path"].Value.TrimEnd('.').Split('.'))));
    }

    /// <summary>Whether it can be told what is read: not when a template takes all values at once.</summary>
    public static bool CanTell(ChartSubject chart) =>
        chart.Chart is { IsLibrary: false } && chart.References.Count > 0 && !chart.References.Any(r => MayReadOwn(r) && r.Keys.Count == 0 && r.IsWhole);

    /// <summary>The keys, of a mapping in which nothing is read only the key of the mapping.</summary>
    /// <param name="unread">The paths of values that the render did not read.</param>
    public IEnumerable<(YamlScalar Key, string Path)> Of(IEnumerable<string> unread)
    {
        var leaves = unread.ToHashSet(StringComparer.Ordinal);
        return chart.Values.Roots.OfType<YamlMapping>().SelectMany(root => Entries(root, [], leaves, out _));
    }

    /// <summary>A path that a template reads, that has no value and that is nearly this one; null when there is none.</summary>
    public string? Near(string path) => NearPath.To(path, references.Select(r => string.Join('.', r.Keys)).Where(p => chart.Values.Locate(p) is null));

    private List<(YamlScalar Key, string Path)> Entries(YamlMapping mapping, string[] above, HashSet<string> unread, out bool all)
    {
        var found = new List<(YamlScalar, string)>();
        all = true;
        foreach (var entry in mapping.Entries)
        {
            string[] keys = [.. above, YamlScalars.KeyOf(entry.Key)];
            var path = string.Join('.', keys);
            if (above.Length == 0 && elsewhere.Contains(keys[0]))
            {
                all = false;
                continue;
            }

            if (entry.Value is YamlMapping { Entries.Count: > 0 } inner)
            {
                var below = Entries(inner, keys, unread, out var allBelow);
                var isRead = !allBelow || IsNamed(keys);
                found.AddRange(isRead ? below : [(entry.Key, path)]);
                all &= !isRead;
            }
            else if (unread.Contains(path) && !IsNamed(keys))
            {
                found.Add((entry.Key, path));
            }
            else
            {
                all = false;
            }
        }

        return found;
    }

    private bool IsNamed(string[] keys) =>
        references.Any(r => r.Keys.SequenceEqual(keys) || (r.IsWhole && Begins(keys, r.Keys)) || Begins(r.Keys, keys))
        || named.Any(n => Begins(keys, n) || Begins(n, keys));

    private static bool Begins(IReadOnlyList<string> keys, IReadOnlyList<string> start) => start.Count <= keys.Count && start.SequenceEqual(keys.Take(start.Count));

    private static bool MayReadOwn(ValueReference reference) => reference.Chart.Count == 0 || reference.IsInDefinition;

    // What tpl may be given: values that are templates themselves, and files.
    private IEnumerable<string> Texts() => chart.Texts.Paths
        .Where(p => p.EndsWith("values.yaml", StringComparison.Ordinal) || !(p.Contains("templates/", StringComparison.Ordinal) || p.EndsWith(".md", StringComparison.Ordinal)))
        .Select(p => chart.Texts.Text(p)!)
        .Where(t => t.Contains("Values.", StringComparison.Ordinal));

    [GeneratedRegex(@"\.Values\.(?<path>[A-Za-z0-9_.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
