using System.Text.Json;
using System.Text.RegularExpressions;
using ChartGen.Consistency;
using ChartGen.Helm.Templates.References;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Finds the values that a chart's own templates read and that nobody gives.</summary>
internal sealed partial class MissingValueReads
{
    private static readonly Memo<ChartSubject, List<MissingValueRead>> Known = new(Read);

    private readonly ChartSubject chart;
    private readonly HashSet<string> elsewhere = new(["global", "tags"], StringComparer.Ordinal);
    private readonly JsonElement? schema;

    private MissingValueReads(ChartSubject chart)
    {
        this.chart = chart;
        elsewhere.UnionWith(chart.Chart!.Subcharts);
        foreach (var dependency in Dependencies.Of(chart))
        {
            elsewhere.UnionWith([dependency.Name, dependency.Key, .. dependency.Imports.Select(i => i.Split('.')[0])]);
        }

        schema = Schema(chart.Texts.Text("values.schema.json"));
    }

    /// <summary>The reads, one for each value, in the order of their places.</summary>
    public static IReadOnlyList<MissingValueRead> Of(ChartSubject chart) => Known.Of(chart);

    private static List<MissingValueRead> Read(ChartSubject chart)
    {
        if (chart.Chart is not { IsLibrary: false } || chart.Values.Own is not YamlMapping)
        {
            return [];
        }

        var reads = new MissingValueReads(chart);
        if (reads.elsewhere.Contains(""))
        {
            return [];
        }

        var found = reads.All();
        return [.. found, .. RunMissingValues.Of(chart, reads).Where(m => found.All(f => f.Path != m.Path))];
    }

    private List<MissingValueRead> All() =>
    [
        .. from reference in chart.References
           where reference.Chart.Count == 0 && reference.IsReached && reference.Keys.Count > 0 && !reference.Keys.Contains(ValueReference.AnyItem) && !elsewhere.Contains(reference.Keys[0]) && IsMissing(reference)
           group reference by string.Join('.', reference.Keys) into same
           let first = same.OrderBy(r => r.IsGuarded).ThenBy(r => r.Position.Template, StringComparer.Ordinal).ThenBy(r => r.Position.Line).First()
           select new MissingValueRead(same.Key, first.Position, same.Any(IsGuarded) && !IsMisspelt(same.Key)),
    ];

    // A template that does without a value, nearly the name of one that nothing reads.
    private bool IsMisspelt(string path) =>
        NearPath.To(path, ValuePaths.Of(chart.Values.Own)) is { } near && chart.Traced?.Usage is { } usage
        && !usage.Read.Any(r => r == near || r.StartsWith(near + ".", StringComparison.Ordinal))
        && !chart.References.Any(r => string.Join('.', r.Keys) is var read && (read == near || read.StartsWith(near + ".", StringComparison.Ordinal)));

    private bool IsGuarded(ValueReference reference) => reference.IsGuarded || reference.AskedAbove.Any(n => Given(reference.Keys.Take(n)).Depth < n);

    // Below a value that is empty, or that is no mapping, users put what they like.
    private bool IsMissing(ValueReference reference)
    {
        var (depth, last) = Given(reference.Keys);
        return depth < reference.Keys.Count && (depth == 0 || last is YamlMapping { Entries.Count: > 0 })
            && chart.Values.Locate(string.Join('.', reference.Keys)) is null && !IsDeclared(reference.Keys) && !IsInComment(reference.Keys[^1]);
    }

    private (int Depth, YamlNode? Last) Given(IEnumerable<string> keys)
    {
        string[] path = [.. keys];
        return chart.Values.Roots.Select(root => Given(root, path)).OrderByDescending(g => g.Depth).FirstOrDefault();
    }

    private static (int Depth, YamlNode? Last) Given(YamlNode root, string[] path)
    {
        var (depth, node) = (0, (YamlNode?)root);
        while (depth < path.Length && (node as YamlMapping)?.Find(path[depth]) is { } entry)
        {
            (depth, node) = (depth + 1, entry.Value);
        }

        return (depth, node);
    }

    /// <summary>Whether values.schema.json names it.</summary>
    internal bool IsDeclared(IReadOnlyList<string> keys)
    {
        var at = schema;
        foreach (var key in keys)
        {
            if (at is not { ValueKind: JsonValueKind.Object } here)
            {
                return false;
            }

            if (here.TryGetProperty("$ref", out _) || here.TryGetProperty("allOf", out _))
            {
                return true;
            }

            at = here.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(key, out var next) ? next : null;
        }

        return at is not null;
    }

    private bool IsInComment(string key) => IsInComment(chart.Texts.Text("values.yaml") ?? "", key);

    /// <summary>Whether a comment of a values.yaml names a key: as a word behind a # on its line.</summary>
    internal static bool IsInComment(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = at == text.Length ? -1 : text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            var line = text.AsSpan(0, at).LastIndexOf('\n') + 1;
            if (text.AsSpan(line, at - line).Contains('#') && WordEdge().IsMatch(text, at) && WordEdge().IsMatch(text, at + key.Length))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\G\b", RegexOptions.CultureInvariant)]
    private static partial Regex WordEdge();

    private static JsonElement? Schema(string? text)
    {
        try
        {
            using var document = JsonDocument.Parse(text ?? "null");
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
