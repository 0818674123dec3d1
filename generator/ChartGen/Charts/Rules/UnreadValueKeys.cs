using System.Text.RegularExpressions;
using ChartGen.Helm.Templates.References;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Finds the keys of values that nothing reads: no render, and no template in a branch that this render does not take.</summary>
internal sealed partial class UnreadValueKeys
{
    private static readonly string[] NeverRead = ["global", "tags", "exports"];

    private readonly ChartSubject chart;
    private readonly string prefix;
    private readonly HashSet<string> elsewhere = new(NeverRead, StringComparer.Ordinal);
    private readonly ValueReference[] references;
    private readonly List<string[]> named = [];

    /// <summary>Those of the chart itself.</summary>
    public UnreadValueKeys(ChartSubject chart)
        : this(chart, "", [.. chart.References.Where(MayReadOwn)], chart.Chart!.Subcharts)
    {
        foreach (var dependency in Dependencies.Of(chart))
        {
            elsewhere.UnionWith([dependency.Name, dependency.Key]);
        }
    }

    /// <summary>Those below the key of a subchart, or those that all charts share.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="key">The key.</param>
    /// <param name="references">Where templates read them, by keys below that key.</param>
    /// <param name="below">Keys of charts below that.</param>
    public UnreadValueKeys(ChartSubject chart, string key, ValueReference[] references, IEnumerable<string> below)
    {
        this.chart = chart;
        this.references = references;
        prefix = key.Length == 0 ? "" : key + ".";
        elsewhere.UnionWith(below);
        foreach (var dependency in Dependencies.Of(chart))
        {
            AddNamed(dependency.Condition.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        AddNamed(Texts().SelectMany(t => Reading().Matches(t).Select(m => m.Groups["path"].Value.TrimEnd('.'))));
    }

    /// <summary>Whether it can be told what is read: not when a template takes all values at once.</summary>
    public bool CanTell => chart.References.Count > 0 && !Array.Exists(references, r => r.Keys.Count == 0 && r.IsWhole);

    /// <summary>The keys, of a mapping in which nothing is read only the key of the mapping.</summary>
    /// <param name="root">The values.</param>
    /// <param name="unread">The paths of values that the render did not read.</param>
    public IEnumerable<(YamlScalar Key, string Path)> Of(YamlNode? root, IEnumerable<string> unread)
    {
        var leaves = unread.ToHashSet(StringComparer.Ordinal);
        return root is YamlMapping mapping ? Entries(mapping, [], leaves, out _) : [];
    }

    /// <summary>A path that a template reads, that has no value and that is nearly this one; null when there is none.</summary>
    public string? Near(string path) =>
        NearPath.To(path, references.Select(r => prefix + string.Join('.', r.Keys)).Where(p => !chart.Values.Roots.Any(r => r.Field(p.Split('.')) is not null)));

    // A path that a text names may be meant from any chart on.
    private void AddNamed(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            named.Add(path.Split('.'));
            if (prefix.Length > 0 && path.StartsWith(prefix, StringComparison.Ordinal))
            {
                named.Add(path[prefix.Length..].Split('.'));
            }
        }
    }

    private List<(YamlScalar Key, string Path)> Entries(YamlMapping mapping, string[] above, HashSet<string> unread, out bool all)
    {
        var found = new List<(YamlScalar, string)>();
        all = true;
        foreach (var entry in mapping.Entries)
        {
            string[] keys = [.. above, YamlScalars.KeyOf(entry.Key)];
            var path = prefix + string.Join('.', keys);
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

    /// <summary>Whether a template may read values of the chart itself there.</summary>
    private static bool MayReadOwn(ValueReference reference) => reference.Chart.Count == 0 || reference.IsInDefinition;

    // What tpl may be given: values that are templates themselves, and files.
    private IEnumerable<string> Texts() => chart.Texts.Paths
        .Where(p => p.EndsWith("values.yaml", StringComparison.Ordinal) || !(p.Contains("templates/", StringComparison.Ordinal) || p.EndsWith(".md", StringComparison.Ordinal)))
        .Select(p => chart.Texts.Text(p)!)
        .Where(t => t.Contains("Values.", StringComparison.Ordinal));

    [GeneratedRegex(@"\.Values\.(?<path>[A-Za-z0-9_.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
